# time: real
# oracle: 3.13
import socket
import struct

with socket.socket() as s:
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE) == socket.SOCK_STREAM)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
    s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
    print(s.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
    s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 5))
    print(struct.unpack("ii", s.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8)))
    s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 10000)
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF) >= 10000)
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
    for call in (lambda: s.getsockopt(socket.SOL_SOCKET, 12345), lambda: s.getsockopt(1, 2, -1), lambda: s.setsockopt(1, 2, None), lambda: s.setsockopt(1, 2, "x")):
        try:
            call()
        except Exception as error:
            print(type(error).__name__)
with socket.socket(socket.AF_INET6) as s:
    s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    print(s.getsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY))
