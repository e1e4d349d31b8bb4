# time: real
# oracle: 3.13
import socket

print(socket.inet_aton("1.2.3.4"), socket.inet_ntoa(b"\x7f\0\0\1"))
print(socket.inet_pton(socket.AF_INET, "10.0.0.1"), socket.inet_pton(socket.AF_INET6, "::1"), socket.inet_pton(socket.AF_INET6, "fe80::1:2"))
print(socket.inet_ntop(socket.AF_INET, b"\xff\0\0\1"), socket.inet_ntop(socket.AF_INET6, bytes(15) + b"\1"), socket.inet_ntop(socket.AF_INET6, bytes(range(16))))
for function, args in [(socket.inet_aton, ("1.2.3.400",)), (socket.inet_aton, ("",)), (socket.inet_ntoa, (b"123",)), (socket.inet_pton, (socket.AF_INET, "1.2.3")),
                       (socket.inet_pton, (socket.AF_INET, "::1")), (socket.inet_pton, (socket.AF_INET6, "::g")), (socket.inet_pton, (99, "x")),
                       (socket.inet_ntop, (socket.AF_INET, b"12345")), (socket.inet_ntop, (99, b"1234"))]:
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)
print(hex(socket.htons(0x1234)), hex(socket.ntohs(0x1234)), hex(socket.htonl(0x12345678)), hex(socket.ntohl(0x12345678)))
for function, value in [(socket.htons, -1), (socket.htons, 1 << 16), (socket.htonl, -1), (socket.htonl, 1 << 32)]:
    try:
        function(value)
    except OverflowError as error:
        print(error)
