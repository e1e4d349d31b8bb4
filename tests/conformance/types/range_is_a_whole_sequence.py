# oracle: 3.14
"""Ranges: unbounded, comparable, sliced, searched."""


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


for r in (range(5), range(1, 10, 3), range(10, 0, -3), range(0), range(5, 0), range(10**30, 10**30 + 5), range(-2**63, 2**63, 2**62)):
    print(r, list(r), list(reversed(r)), bool(r), r == range(5), hash(r) == hash(range(5)))
    show(lambda: len(r))
    show(lambda: (r[0], r[-1], r[1:], r[::-1], r[::2], r[-3:-1]))
show(lambda: len(range(10**30)))
show(lambda: len(range(-2**63, 2**63)))
show(lambda: range(2**63)[2**62])
show(lambda: range(-2**63, 2**63)[-1])
show(lambda: (5 in range(10), 5.0 in range(10), 5.5 in range(10), "a" in range(10), 10**30 in range(10), True in range(2)))
show(lambda: (4 in range(0, 10, 3), 9 in range(0, 10, 3), 9 in range(10, 0, -1), 10**30 in range(0, 10**31, 10)))
show(lambda: range(0, 10, 3).index(9))
show(lambda: range(0, 10, 3).index(8))
show(lambda: range(3).index("a"))
show(lambda: (range(10).count(3), range(10).count(30), range(10).count(3.0), range(10).count("a")))
show(lambda: (range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(1) != range(2)))
show(lambda: range(3) < range(4))
show(lambda: (range(5).start, range(5).stop, range(5).step))
show(lambda: range(5)[5])
show(lambda: range(5)["a"])
show(lambda: range(1.5))
show(lambda: range("a"))
show(lambda: range(1, 2, 0))
show(lambda: range(stop=5))
show(lambda: range(5) + range(5))
show(lambda: range(True))
show(lambda: {range(3): 1}[range(0, 3)])
show(lambda: iter(range(5)).__length_hint__())
show(lambda: range(5).start.__class__.__name__)


class Index:
    def __index__(self):
        return 3


show(lambda: list(range(Index())))
try:
    range(5).start = 3
except AttributeError as error:
    print(error)
