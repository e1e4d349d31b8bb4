"""min, max and sum: keys, defaults, ties, float compensation."""


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (max(1, 2.0, 2), min(1, True), max("abc"), min([3, 1, 2]), max({1: 2, 5: 0})))
show(lambda: (max([], default=0), min((), default=None), max(["bb", "a"], key=len), min("b", "aa", key=len)))
show(lambda: max([(1, "a"), (1, "b")], key=lambda item: item[0]))
show(lambda: max())
show(lambda: min())
show(lambda: max(1))
show(lambda: max([]))
show(lambda: max(1, 2, default=3))
show(lambda: max([1], foo=2))
show(lambda: max(1, "a"))
show(lambda: max([1], key=3))
show(lambda: (sum([]), sum([1, 2]), sum([1, 2], 10), sum((0.1,) * 10), sum([0.1] * 3), sum([1, 0.5, 2])))
show(lambda: (sum([[1], [2]], []), sum([2**62, 2**62, 2**62]), sum([True, True]), sum([10**30, 1.5])))
show(lambda: (sum([1e308, 1e308]), sum([float("inf"), 1.0]), sum([1e16, 1.0, -1e16]), sum([0.1, 0.2, 0.3, -0.6]), sum([1j, 2])))
show(lambda: sum("ab"))
show(lambda: sum([], "a"))
show(lambda: sum([b"a"], b""))
show(lambda: sum(5))
show(lambda: sum(["a"]))
show(lambda: sum([1], start="a"))
show(lambda: sum([-0.0], -0.0))
