def chain(n):
    if n:
        result = yield from chain(n - 1)
        return result + 1
    else:
        total = 0
        while True:
            x = yield total
            if x is None:
                return total
            total += x

g = chain(100)
print(next(g))
for i in range(5):
    print(g.send(i))
try:
    g.send(None)
except StopIteration as e:
    print(e.value)

def recursive_tree(lo, hi):
    if lo < hi:
        mid = (lo + hi) // 2
        yield from recursive_tree(lo, mid)
        yield mid
        yield from recursive_tree(mid + 1, hi)

print(list(recursive_tree(0, 20)))
