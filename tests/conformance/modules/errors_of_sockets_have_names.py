# time: real
# oracle: 3.13
import errno
import os
import socket

print(errno.EWOULDBLOCK == errno.EAGAIN, errno.errorcode[errno.EAGAIN], errno.errorcode[errno.EMSGSIZE], os.strerror(errno.EDESTADDRREQ))
sock = socket.socket()
socket.socket(fileno=sock.fileno()).close()
try:
    sock.close()
except OSError as error:
    print(errno.errorcode[error.errno])
with open(os.devnull, "rb") as file:
    try:
        socket.socket(fileno=file.fileno())
    except OSError as error:
        print(errno.errorcode[error.errno], error.strerror)
with socket.socket(type=socket.SOCK_DGRAM) as sock:
    for args in ((b"x",), (b"x", 0, ("127.0.0.1", 1), 5), ("x", ("127.0.0.1", 1)), (b"x", "y", ("127.0.0.1", 1))):
        try:
            sock.sendto(*args)
        except TypeError as error:
            print(error)
    try:
        sock.send(b"x")
    except OSError as error:
        print(errno.errorcode[error.errno])
with socket.socket(type=socket.SOCK_DGRAM) as sock:
    sock.bind(("127.0.0.1", 0))
    try:
        sock.sendto(bytes(100_000), sock.getsockname())
    except OSError as error:
        print(errno.errorcode[error.errno])
