# time: real
# oracle: 3.13
import select
import socket

a, b = socket.socketpair()
print(select.select([a], [], [], 0), select.select([a], [b], [], 0)[1] == [b])
b.send(b"x")
print(select.select([a, b], [], []) == ([a], [], []))
print(select.select([a.fileno()], [], [], 1) == ([a.fileno()], [], []))
b.close()
a.recv(1)
print(select.select([a], [], [], 1)[0] == [a], a.recv(1))
for args in [([1.5], [], []), ([-1], [], []), (1, [], []), ([], [], [], "x"), ([], [], [], -1)]:
    try:
        select.select(*args)
    except Exception as error:
        print(type(error).__name__, error)
a.close()
try:
    select.select([a], [], [], 0)
except ValueError as error:
    print(error)
print(select.select([], [], [], 0.01))
