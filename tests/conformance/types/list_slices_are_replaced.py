"""Assignment to slices and their deletion, with every sign of step."""


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def assigned(items, where, value):
    items = list(items)
    items[where] = value
    return items


def deleted(items, where):
    items = list(items)
    del items[where]
    return items


for where in (slice(1, 3), slice(0, 0), slice(5, 2), slice(-2, None), slice(None), slice(2, 100)):
    show(lambda: assigned(range(5), where, "ab"))
    show(lambda: assigned(range(5), where, []))
    show(lambda: deleted(range(5), where))
for where in (slice(None, None, 2), slice(None, None, -1), slice(4, 0, -2), slice(1, 4, 2), slice(3, 1, 2)):
    show(lambda: assigned(range(5), where, [0] * len(range(5)[where])))
    show(lambda: assigned(range(5), where, "abcdef"))
    show(lambda: deleted(range(5), where))
show(lambda: assigned(range(5), slice(None, None, 2), 5))
show(lambda: assigned(range(5), slice(None), 5))
show(lambda: assigned(range(5), slice(None, None, 0), []))
show(lambda: deleted(range(5), 5))
show(lambda: deleted(range(5), "a"))
show(lambda: assigned(range(5), -6, 1))

items = [1, 2, 3]
items[:] = items
print(items)
items[1:1] = items
print(items)
items[::2] = (item for item in "xyz")
print(items)
items += (4, 5)
items += "ab"
items *= 2
print(items)
items *= -1
print(items)
print([1, 2] * 0, 2 * [1], [[]] * 2)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


print([1, 2, 3][Index(1)], [1, 2, 3][Index(0):Index(2)], [1, 2, 3][-10**30:10**30])


class Shrinking:
    def __index__(self):
        del shrinking[2:]
        return 4


shrinking = list(range(10))
print(shrinking[0:Shrinking()])
