"""What stands left of += is evaluated once, read before the right side and written after it."""
log = []


class Box:
    count = 1

    def __getitem__(self, key):
        log.append(("get", key))
        return 10

    def __setitem__(self, key, value):
        log.append(("set", key, value))


def owner(name, value):
    log.append(name)
    return value


box = Box()
owner("container", box)[owner("index", 3)] += owner("value", 5)
print(log)

log.clear()
owner("owner", box).count *= owner("value", 7)
print(log, box.count, Box.count)

items = [1, 2, 3]


def shrink():
    del items[1:]
    return 10


try:
    items[2] += shrink()
except IndexError as error:
    print(error, items)

items = [1, 2, 3]
items[-1] += 4
items[True] -= 0.5
print(items)

held = items
held[0] += (held := [0])[0]
print(items, held)

counts = {"a": 1}
counts["a"] += 1
try:
    counts["b"] += owner("not reached", 1)
except KeyError as error:
    print("KeyError", error, counts)

pair = ([],)
try:
    pair[0] += [1]
except TypeError as error:
    print(error, pair)


class Limited:
    @property
    def size(self):
        return 1


limited = Limited()
try:
    limited.size += 1
except AttributeError as error:
    print(error)
