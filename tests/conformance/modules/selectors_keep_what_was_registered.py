# time: real
# oracle: 3.13
import selectors
import socket

for kind in (selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector):
    a, b = socket.socketpair()
    with kind() as selector:
        key = selector.register(a, selectors.EVENT_READ, "data")
        print(key.fileobj is a, key.fd == a.fileno(), key.events, key.data, len(selector.get_map()))
        print(selector.select(0), selector.get_key(a) == key, a in selector.get_map(), b in selector.get_map())
        b.send(b"x")
        print([(found.data, events) for found, events in selector.select()])
        selector.modify(a, selectors.EVENT_READ | selectors.EVENT_WRITE, "other")
        print([(found.data, events) for found, events in selector.select(1)])
        for call in (lambda: selector.register(a, 1), lambda: selector.register(b, 0), lambda: selector.register("x", 1), lambda: selector.unregister(b),
                     lambda: selector.get_key(b)):
            try:
                call()
            except Exception as error:
                print(type(error).__name__)
        print(selector.unregister(a).data, selector.select(0.01), len(selector.get_map()))
    print(selector.get_map())
    a.close()
    b.close()
print(selectors.DefaultSelector is selectors.EpollSelector)
