# time: real
# oracle: 3.13
import errno
import socket

a, b = socket.socketpair()
print(a.getblocking(), a.gettimeout())
a.setblocking(False)
print(a.getblocking(), a.gettimeout())
try:
    a.recv(1)
except BlockingIOError as error:
    print(error.errno == errno.EAGAIN, error)
try:
    while True:
        a.send(bytes(65536))
except BlockingIOError as error:
    print("full:", error.errno == errno.EAGAIN)
a.settimeout(0.01)
print(a.gettimeout(), a.timeout)
try:
    a.recv(1)
except TimeoutError as error:
    print(repr(error), error.errno, socket.timeout is TimeoutError)
try:
    a.sendall(bytes(10_000_000))
except TimeoutError as error:
    print(error)
a.settimeout(None)
print(a.gettimeout(), a.getblocking())
for bad in (-1, "1", float("nan"), 1e300):
    try:
        a.settimeout(bad)
    except Exception as error:
        print(type(error).__name__, error)
a.close()
b.close()
