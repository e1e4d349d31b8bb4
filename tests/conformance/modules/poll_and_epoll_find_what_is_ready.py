# time: real
# oracle: 3.13
import select
import socket

a, b = socket.socketpair()
poll = select.poll()
poll.register(a, select.POLLIN)
poll.register(b, select.POLLOUT)
print(poll.poll(0) == [(b.fileno(), select.POLLOUT)])
b.send(b"x")
poll.modify(b, select.POLLIN)
print(poll.poll(1000) == [(a.fileno(), select.POLLIN)])
poll.unregister(a)
print(poll.poll(10))
for call in (lambda: poll.unregister(a), lambda: poll.modify(a, 1), lambda: poll.register(a, -1), lambda: poll.poll("x")):
    try:
        call()
    except Exception as error:
        print(type(error).__name__)

epoll = select.epoll()
epoll.register(a, select.EPOLLIN)
print(epoll.poll(1) == [(a.fileno(), select.EPOLLIN)])
epoll.modify(a, select.EPOLLOUT)
print(epoll.poll(1) == [(a.fileno(), select.EPOLLOUT)])
try:
    epoll.register(a)
except FileExistsError as error:
    print(error)
epoll.unregister(a)
print(epoll.poll(0.01), epoll.closed)
with epoll:
    pass
print(epoll.closed)
try:
    epoll.poll(0)
except ValueError as error:
    print(error)
a.close()
b.close()
