# oracle: 3.14
s = {3, 1, 2}
print(s, {10, 5, 7}, {1, 100, 50}, set(range(10)), {8, 0, 16}, frozenset({2, 1}), set(), frozenset(), {True, 1, 1.0})
s.add(4)
s.add(1)
s.discard(99)
s.remove(2)
print(s, len(s), 3 in s, s.pop() in (1, 3, 4), s)
a, b = {1, 2, 3}, {2, 3, 4}
print(a | b, a & b, a - b, a ^ b, a.union([9], (8,)), a.intersection(b, [3]), a.difference([1]))
print(a.symmetric_difference([1, 7]), a <= {1, 2, 3, 4}, a < a, a >= {1}, a.issubset(b))
print(a.issuperset([1]), a.isdisjoint({7}), a == {3, 2, 1}, a != b, {1} == frozenset([1]))
a |= {5}
a &= {1, 2, 5}
a -= {1}
a ^= {7}
print(a)
a.update([8], {9})
a.intersection_update({7, 8, 9})
a.difference_update([7])
a.symmetric_difference_update([9, 10])
print(a, a.copy() is a)
a.clear()
print(a)
f = frozenset([1, 2])
print(hash(f) == hash(frozenset([2, 1])), {f: "key"}[frozenset([2, 1])], f | {3})
print(type(f | {3}).__name__, type({3} | f).__name__, f.copy() is f, {f, f}, {1, 2} in [f])
print(f in {frozenset({1, 2})}, {1, 2} in {f})
for g in (
    lambda: set().pop(), lambda: set().remove(1), lambda: {[]}, lambda: {1} + {2},
    lambda: {1} | [2], lambda: set(3), lambda: {1} < [1], lambda: hash(set()), lambda: f.add(1),
    lambda: {1}.union(3), lambda: set().add(), lambda: f[0], lambda: set().remove((1, 2)),
    lambda: {set()}, lambda: set(1, 2),
):
    try:
        print(g())
    except (KeyError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    t = {1, 2}
    for x in t:
        t.add(x + 10)
except RuntimeError as e:
    print(e)
big = set(range(1000))
big -= set(range(0, 1000, 2))
print(len(big), sum(big), min(big), {i * 1000 for i in range(5)}, sorted(set("hello")))
class S(set): pass
print(S([1]), type(S([1]) | {2}).__name__, S([1]) == {1})
