# oracle: 3.14
class V:
    instances = 0
    def __new__(cls, *args, **kw):
        cls.instances += 1
        self = super().__new__(cls)
        return self
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __reversed__(self): return "reversed!"
    def __eq__(self, o): return isinstance(o, V) and self.items == o.items
    def __hash__(self): return 7
    def __repr__(self): return f"V{tuple(self.items)}"
    def __str__(self): return "str of V"
    def __bytes__(self): return b"bytes"
    def __call__(self, *a, **k): return ("called", a, k)
    def __bool__(self): return bool(self.items)
    def __length_hint__(self): return 10
    def __format__(self, spec): return "fmt " + spec
    def __missing__(self, k): return k
    def __sizeof__(self): return 1
    def __ceil__(self): return "ceil"
    def __trunc__(self): return 3
import math
v = V(1, 2, 3)
print(len(v), v[0], v[-1], 2 in v, list(v), reversed(v), v == V(1, 2, 3), v != V(1), hash(v))
print(repr(v), str(v), bytes(v), v(1, k=2), bool(V()))
v[0] = 10
print(v, [v], {v: 1}, f"{v:x}", f"{v}", V.instances, math.ceil(v), sorted(v), max(v), sum(v), tuple(v), *v)
class NotNew:
    def __new__(cls): return "a string"
    def __init__(self): print("never")
print(NotNew())
class BadRepr:
    def __repr__(self): return 3
class BadHash:
    __hash__ = None
class EqNoHash:
    def __eq__(self, o): return True
class BadLen:
    def __len__(self): return "x"
class BadIter:
    def __iter__(self): return 3
class BadInit:
    def __init__(self): return 3
for f in (
    lambda: repr(BadRepr()), lambda: hash(BadHash()), lambda: hash(EqNoHash()),
    lambda: len(BadLen()), lambda: iter(BadIter()), lambda: BadInit(), lambda: len(3),
    lambda: iter(3), lambda: next(3), lambda: hash([]), lambda: reversed(3), lambda: object(1),
    lambda: {[]: 1}, lambda: {{}},
):
    try:
        f()
    except TypeError as e:
        print(e)
