# time: real
# oracle: 3.13
import socket

with socket.socket() as s:
    for bad in ("host", 5, ("a",), ("127.0.0.1", 1, 2), ("127.0.0.1", 70000), ("127.0.0.1", -1), ("127.0.0.1", "80"), (5, 80)):
        for name in ("bind", "connect"):
            try:
                getattr(s, name)(bad)
            except Exception as error:
                print(name, type(error).__name__, error)
with socket.socket(socket.AF_INET6) as s:
    for bad in ("host", ("::1",), ("::1", 70000), ("::1", 0, 1 << 21)):
        try:
            s.bind(bad)
        except Exception as error:
            print(type(error).__name__, error)
    print(s.getsockname())
with socket.socket(socket.AF_UNIX) as s:
    try:
        s.bind("x" * 200)
    except OSError as error:
        print(error)
    print(repr(s.getsockname()))
