# oracle: 3.14
# SimpleNamespace: mappings and keywords, order in repr, equality, replacement, recursion, subclasses.
import copy
import types

N = types.SimpleNamespace
n = N(b=1, a=2)
n.c = 3
del n.b
n.b = 4
print(n, vars(n), n == N(a=2, c=3, b=4), n == N(c=3, b=4, a=2), n != N(), n == vars(n), N() == N(), repr(N()), N({"x": 1}), N({"x": 1}, y=2), N({"x": 1}, x=2), N([("k", 1), ("l", 2)]))
print(copy.replace(n, a=0, z=9), n.a, copy.copy(n) == n, copy.copy(n) is n, copy.deepcopy(N(l=[1])) == N(l=[1]), n.__replace__(a=1).a, n.__reduce__())
n.self = n
print(n, N(n=N(m=N())), N(**{"not a name": 1, "class": 2}))
for call in (lambda: N(1), lambda: N({}, {}), lambda: N({1: 2}), lambda: N([(1, 2, 3)]), lambda: N([1]), lambda: n.nothing, lambda: n < n, lambda: hash(n), lambda: iter(n), lambda: len(n), lambda: copy.replace(n, 1), lambda: delattr(n, "nothing"), lambda: N(x=1) + N(y=2), lambda: n.__replace__({"a": 1})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Point(N):
    def __init__(self, x=0, y=0):
        super().__init__(x=x, y=y)

    @property
    def sum(self):
        return self.x + self.y


p = Point(1, y=2)
print(p, p.sum, p == N(x=1, y=2), N(x=1, y=2) == p, isinstance(p, N), type(copy.copy(p)).__name__)


class Slotted(N):
    __slots__ = ("extra",)


s = Slotted(a=1)
s.extra = 2
print(s, vars(s), s.extra)
