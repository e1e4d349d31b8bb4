# time: real
# oracle: 3.13
import socket

a, b = socket.socketpair()
print(a.family.name, a.type.name, a.fileno() != b.fileno())
a.sendall(b"hello world")
print(b.recv(5), b.recv(100))
buffer = bytearray(8)
b.send(b"abc")
print(a.recv_into(buffer), buffer)
b.send(b"defgh")
print(a.recv_into(memoryview(buffer)[2:], 3), buffer)
print(a.recv(1, socket.MSG_PEEK), a.recv(10))
a.shutdown(socket.SHUT_WR)
print(b.recv(10), b.recv(10))
b.sendall(b"still open")
print(a.recv(100))
with a:
    pass
print(a.fileno(), a)
b.close()
b.close()
print(b)
