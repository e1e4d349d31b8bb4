# time: real
# oracle: 3.13
import socket

a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
b = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
a.bind(("127.0.0.1", 0))
b.bind(("127.0.0.1", 0))
print(a.sendto(b"one", b.getsockname()), a.sendto(b"", b.getsockname()), a.sendto(b"three", 0, b.getsockname()))
data, sender = b.recvfrom(100)
print(data, sender == a.getsockname())
print(b.recvfrom(100)[0], b.recvfrom(2)[0])
a.connect(b.getsockname())
print(a.getpeername() == b.getsockname(), a.send(b"connected"))
buffer = bytearray(4)
count, sender = b.recvfrom_into(buffer)
print(count, buffer, sender == a.getsockname())
b.settimeout(0.01)
try:
    b.recvfrom(1)
except TimeoutError as error:
    print(error)
a.close()
b.close()
