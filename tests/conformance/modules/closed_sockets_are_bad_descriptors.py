# time: real
# oracle: 3.13
import errno
import socket

s = socket.socket()
s.close()
print(s.fileno(), s)
for name, args in [("recv", (1,)), ("send", (b"x",)), ("sendall", (b"x",)), ("getsockname", ()), ("getpeername", ()), ("listen", ()), ("accept", ()),
                   ("bind", (("127.0.0.1", 0),)), ("connect", (("127.0.0.1", 1),)), ("shutdown", (2,)), ("getsockopt", (1, 2))]:
    try:
        getattr(s, name)(*args)
    except OSError as error:
        print(name, error.errno == errno.EBADF, error)
a, b = socket.socketpair()
number = a.fileno()
print(a.detach() == number, a.fileno(), a)
again = socket.socket(fileno=number)
print(again.family.name, again.type.name)
again.send(b"alive")
print(b.recv(10))
again.close()
b.close()
for bad in (-1, "x", 1.5):
    try:
        socket.socket(fileno=bad)
    except Exception as error:
        print(type(error).__name__, error)
