# oracle: 3.14
# Assigning to slices of a list: any iterable for plain ones, equal sizes for stepped ones; deletion; and what the list itself does in between.
def attempt(action):
    items = list(range(6))
    try:
        action(items)
        print(items)
    except Exception as error:
        print(type(error).__name__, error, items)


def put(key, value):
    return lambda items: items.__setitem__(key, value)


for key, value in (
    (slice(1, 3), "xyz"), (slice(1, 1), [9]), (slice(4, 1), ["in"]), (slice(None), []), (slice(-2, None), (1, 2, 3)), (slice(10, 20), [7]), (slice(-20, -10), [8]), (slice(None, None, 2), "abc"), (slice(None, None, -2), [1, 2, 3]), (slice(5, 0, -1), "vwxyz"), (slice(0, 6, 1), {1: 2}), (slice(None, None, 2), [1]), (slice(None, None, 7), []), (slice(None, None, 7), ["only"]), (slice(3, 1, 2), [1]), (slice(3, 1, 2), []),
    (slice(0, 2), 5), (slice(0, 2), None), (slice(None, None, 2), 5), (slice(None, None, 0), [1]), (slice("a"), [1]), (slice(1.5, 2), [1]), ("a", 1), (1.0, 1), (6, 1), (-7, 1), (2 ** 70, 1), (None, 1), (slice(2 ** 70, None), [1]), (True, "yes"), ((1, 2), 3),
):
    print(key, end=" ")
    attempt(put(key, value))
for key in (slice(None, None, 2), slice(None, None, -3), slice(1, 5), slice(5, 1), 0, -1, 6, "a", slice(0, 100, 5), slice(4, 0, -2)):
    print("del", key, end=" ")
    attempt(lambda items: items.__delitem__(key))
items = [1, 2, 3]
items[1:2] = items
print(items)
items[::2] = items[::-2]
print(items)
items[:] = (i for i in items if i != 2)
print(items)


def grow(target):
    target.append("late")
    yield "a"
    yield "b"


items = [1, 2, 3]
items[1:] = grow(items)
print(items)
try:
    items[0:1] = (1 / 0 for _ in "x")
except ZeroDivisionError as error:
    print(error, items)
