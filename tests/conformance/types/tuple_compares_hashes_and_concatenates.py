# oracle: 3.14
# Tuples: order by the first difference, hashes of equal tuples, identity of what cannot change, and every refusal.
t = (1, 2, 3, 2)
print(t.index(2), t.index(2, 2), t.index(2, -1), t.index(3, 0, 3), t.count(2), t.count(9), t[::-1], t[1:-1], t[5:], t[-2:], t + (4,), t * 2, 2 * t, t * 0, t * -1, t * True)
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (2,) > (1, 9), (1, 2) == (1.0, 2.0), (1,) == [1], (1, "a") < (2, 5), hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(tuple()), (1, (2,)) == (1, (2,)), (1,).__lt__([2]))
empty = ()
print(tuple() is empty, t[:] is t, tuple(t) is t, t * 1 is t, t + () is t, () + t is t, t.__getnewargs__(), (*t, *"ab"), tuple("abc"), tuple({1: 2}), tuple(x for x in t), 2 in t, "a" not in t, repr((1,)), repr(((),)), str((1, "a", b"c", 1.0)))


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getitem__(self, index):
        return "item", index


p = Pair(1, 2)
print(p, p[0], list(p), p == (1, 2), type(p + (3,)).__name__, type(p[:]).__name__, type(tuple(p)).__name__, tuple(p), hash(p) == hash((1, 2)), [a for a in p], len(p))
for call in (lambda: t.index(9), lambda: t.index(2, 4), lambda: t.index("x", "y"), lambda: t.index(), lambda: t.count(), lambda: t[9], lambda: t.__getitem__("a"), lambda: t.__getitem__(1.0), lambda: t + [1], lambda: t + None, lambda: t * 1.5, lambda: t < [1], lambda: (1,) < ("a",), lambda: hash(([],)), lambda: tuple(5), lambda: tuple(1, 2), lambda: tuple(x=1), lambda: t.append, lambda: t.__setitem__,
             lambda: exec("t[0] = 1", {"t": t}), lambda: exec("del t[0]", {"t": t}), lambda: setattr(t, "x", 1), lambda: t.__add__(1), lambda: (1 / 0 for _ in t).__next__(), lambda: tuple(1 / (2 - x) for x in t)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
loop = ([],)
loop[0].append(loop)
print(loop, t.__contains__(1), t.__len__(), t.__mul__(0), t.__rmul__(1), t.__iter__().__length_hint__(), t.__eq__(1), t.__ne__(t))
a = (1, [2])
try:
    a[1] += [3]
except TypeError as error:
    print(error, a)
