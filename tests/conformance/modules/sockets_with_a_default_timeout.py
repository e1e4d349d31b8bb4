# time: real
# oracle: 3.13
import socket

print(socket.getdefaulttimeout())
socket.setdefaulttimeout(2.5)
with socket.socket() as s:
    print(s.gettimeout())
socket.setdefaulttimeout(0)
with socket.socket() as s:
    print(s.gettimeout(), s.getblocking())
socket.setdefaulttimeout(None)
with socket.socket() as s:
    print(s.gettimeout())
try:
    socket.setdefaulttimeout(-1)
except ValueError as error:
    print(error)
