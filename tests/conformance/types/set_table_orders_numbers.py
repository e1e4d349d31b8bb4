# oracle: 3.13
"""The order of sets of ints follows CPython's table, also after removals and operations."""

print({3, 1, 2}, {10, 5, 0}, {-1, -2, 1}, {100, 4, 36, 68}, {True, 2.0, 3})
print(set(range(20, 0, -1)), {8, 16, 24, 32, 40}, {1000, 1, 64, 128})
numbers = {(i * 37) % 101 for i in range(60)}
print(numbers)
for i in range(0, 100, 3):
    numbers.discard(i)
print(numbers)
numbers.update(range(200, 230, 7))
print(numbers)
print([numbers.pop() for _ in range(10)], len(numbers))
a = set(range(0, 40, 3))
b = set(range(0, 40, 4))
print(a | b, a & b, a - b, b - a, a ^ b, b ^ a, sep="\n")
print(a.union(b, [100, 50]), a.intersection([39, 3, 0], {3, 39}), a.difference({0}, [3]), a.symmetric_difference([1, 0]), sep="\n")
c = a.copy()
c &= b
print(c)
c |= {90, 91}
c -= {0}
c ^= {90, 7}
print(c)
c.intersection_update([7, 91, 12])
print(c)
print({i * 0.5 for i in range(12)}, {10**20, 10**19, 2**61 - 1, 2**61})
print(set(dict.fromkeys([9, 1, 17])), set([9, 1, 17]), frozenset([9, 1, 17]))
big = set(range(1000))
for i in range(990):
    big.remove(i)
print(big, big.pop(), big)
print({(1, 2), (3, 4), (0, 0)}, hash((1, 2)), hash(()), hash((1, (2, 3), 4.5)), hash(frozenset([1, 2, 3])), hash(frozenset()))
print(hash(frozenset(range(100))), hash(frozenset([frozenset([1]), frozenset([2])])), {frozenset([1]), frozenset([2]), frozenset()})
