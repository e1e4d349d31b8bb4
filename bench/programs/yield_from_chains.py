import sys
from _measure import measure

sys.setrecursionlimit(10_000)


def chain(depth, n):
    if depth == 0:
        for i in range(n):
            yield i
    else:
        yield from chain(depth - 1, n)


for depth, n in ((10, 20_000), (100, 10_000), (1000, 2_000)):
    g = chain(depth, n)
    next(g)

    def work():
        g = chain(depth, n)
        next(g)
        total = 0
        for x in g:
            total += x
        return total

    assert measure(f"yield_from_depth_{depth}", work, n, repeats=5) == n * (n - 1) // 2
