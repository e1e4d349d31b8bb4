words = ["banana", "Apple", "cherry", "apple", "Banana", "date", "fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len))
print(sorted(words, key=len, reverse=True), sorted(words, reverse=True))
pairs = [(i % 3, i) for i in range(12)]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))
l = [5, 3, 8, 1, 9, 2]
print(l.sort(), l, l.sort(key=lambda x: -x), l, l.sort(reverse=True), l)
class K:
    calls = 0
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        K.calls += 1
        return self.n < o.n
    def __repr__(self): return f"K{self.n}"
print(sorted([K(3), K(1), K(2)]), K.calls > 0, sorted([3, 1.5, True, -2]), sorted("hello"))
print(sorted({3: 1, 1: 2}), sorted([[2], [1, 5], [1]]), sorted([(1, "b"), (1, "a")]), sorted([]))
for f in (
    lambda: sorted([1, "a"]), lambda: [None, 1].sort(), lambda: sorted([1, 2], key=1),
    lambda: sorted(3), lambda: [3, 1].sort(lambda a: a), lambda: sorted([1], rev=True),
    lambda: sorted(), lambda: sorted([1j, 2j]),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
big = [(i * 7919) % 1009 for i in range(2000)]
s = sorted(big)
print(all(a <= b for a, b in zip(s, s[1:])), s[:5], s[-5:], sorted(big, key=lambda x: x % 10)[:12])
def boom(x): raise ValueError("in key")
m = [2, 1]
try:
    m.sort(key=boom)
except ValueError as e:
    print(e, m)
try:
    n = [1, 2, 3]
    n.sort(key=lambda x: n.append(x) or x)
except ValueError as e:
    print(e)
