# oracle: 3.14
"""deque: both ends, a greatest length, indexing, rotation."""

from collections import deque


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


d = deque("abc")
d.append("d")
d.appendleft("_")
print(d, len(d), d[0], d[-1], d[2], "c" in d, list(reversed(d)))
print(d.pop(), d.popleft(), d)
d.extend([1, 2])
d.extendleft([3, 4])
print(d)
for n in (1, -2, 100, 0, -1):
    d.rotate(n)
    print(d)
d.insert(2, "x")
d.remove("a")
d.reverse()
del d[1]
d[0] = "first"
print(d, d.count(2), d.index("x"))
show(lambda: d.index("zz"))
show(lambda: d.remove("zz"))
show(lambda: d[50])
show(lambda: d["a"])
show(lambda: d[1:2])
show(lambda: deque().pop())
show(lambda: deque().popleft())
show(lambda: deque(5))
show(lambda: deque([], -1))
show(lambda: deque([], "a"))
show(lambda: deque([1]) + [2])
show(lambda: hash(deque()))
limited = deque(range(5), maxlen=3)
limited.append(5)
limited.appendleft(0)
print(limited, limited.maxlen, deque(range(5), 0), deque().maxlen)
show(lambda: limited.insert(0, 1))
print(deque([1, 2]) + deque([3]), deque([1]) * 3, limited * 2, deque([1]) == deque([1]), deque([1, 2]) < deque([2]), deque([1]) == [1])
d = deque([1, 2, 3])
try:
    for item in d:
        d.append(item)
except RuntimeError as error:
    print(error)
d = deque()
d.append(d)
print(d)
d = deque(range(10))
for i in range(1000):
    d.append(d.popleft())
print(d, d.copy() == d, bool(deque()))


class Named(deque):
    name = "n"


print(Named([1], 2), Named([1]).copy())
queue = deque()
for i in range(100):
    queue.append(i)
    if i % 3 == 0:
        queue.popleft()
print(list(queue)[:3], len(queue))
