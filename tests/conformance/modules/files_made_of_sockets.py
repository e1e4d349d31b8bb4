# time: real
# oracle: 3.13
import socket

a, b = socket.socketpair()
with a.makefile("w", encoding="utf-8", newline="\n") as out, b.makefile("r", encoding="utf-8") as into:
    out.write("first\nsecond \u00e9\n")
    out.flush()
    print(into.readline(), into.readline(), end="")
    print(out.mode, into.mode)
both = a.makefile("rwb")
print(type(both).__name__, both.readable(), both.writable(), both.seekable())
both.write(b"binary")
both.flush()
print(b.recv(100))
b.sendall(b"l1\nl2\nrest")
b.shutdown(socket.SHUT_WR)
print(list(both))
a.close()
print(a.fileno() != -1)
both.close()
print(a.fileno())
b.close()

a, b = socket.socketpair()
raw = a.makefile("rb", 0)
print(type(raw).__name__, raw.mode, raw.name == a.fileno())
b.send(b"xyz")
print(raw.read(2), raw.read(10))
a.settimeout(0.01)
try:
    raw.read(1)
except TimeoutError as error:
    print(error)
try:
    raw.read(1)
except OSError as error:
    print(error)
raw.close()
for mode in ("x", "rx", "a"):
    try:
        a.makefile(mode)
    except ValueError as error:
        print(error)
try:
    a.makefile("r", 0)
except ValueError as error:
    print(error)
a.close()
b.close()
