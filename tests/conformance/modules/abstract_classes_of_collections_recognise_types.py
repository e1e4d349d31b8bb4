# oracle: 3.14
import collections.abc as c
import types
def gen(): yield 1
async def co(): pass
async def ag(): yield 1
g, k, a = gen(), co(), ag()
for x in (g, k, a, [], (), {}, set(), frozenset(), "s", b"b", 1, range(3), {}.keys(), {}.items(), {}.values(), iter([]), print, None, map(str, []), types.MappingProxyType({}), gen, int):
    print(type(x).__name__, [n for n in c.__all__ if n != "ByteString" and isinstance(x, getattr(c, n))])
k.close()
class MyMap(c.Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = MyMap({1: 2, 3: 4})
print(list(m.items()), list(m.keys()), list(m.values()), m.get(9), 1 in m, m == {1: 2, 3: 4})
match m:
    case {1: v}: print("mapping", v)
class MySeq(c.Sequence):
    def __getitem__(self, i): return [5,6,7][i]
    def __len__(self): return 3
s = MySeq()
print(list(s), s.index(6), s.count(7), 5 in s, list(reversed(s)))
match s:
    case [a, *b]: print("seq", a, b)
class MySet(c.Set):
    def __init__(self, it): self.v = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.v
    def __iter__(self): return iter(self.v)
    def __len__(self): return len(self.v)
print(list(MySet([1,2]) & MySet([2,3])), list(MySet([1]) | {5}), MySet([1]) <= MySet([1,2]), MySet([1]) == {1})
class MyML(c.MutableSequence):
    def __init__(self): self.v = []
    def __getitem__(self, i): return self.v[i]
    def __setitem__(self, i, x): self.v[i] = x
    def __delitem__(self, i): del self.v[i]
    def __len__(self): return len(self.v)
    def insert(self, i, x): self.v.insert(i, x)
l = MyML(); l += [1,2,3]; l.append(4); l.reverse(); l.remove(2); print(l.pop(), l.v)
class MyMM(dict, c.MutableMapping): pass
print(MyMM(a=1).pop("a"))
try: c.Mapping()
except TypeError as e: print(e)
class Foo:
    def __iter__(self): pass
print(isinstance(Foo(), c.Iterable), issubclass(Foo, c.Iterator), c.Callable[[int], str], c.Iterable[int])
class NoHash:
    __hash__ = None
print(isinstance(NoHash(), c.Hashable))
c.Sized.register(Foo)
print(isinstance(Foo(), c.Sized))
import weakref
class Z: pass
z = Z()
r = weakref.ref(z)
print(r() is z, r == weakref.ref(z))
d = weakref.WeakValueDictionary(); d["a"] = z; print(list(d.items()) == [("a", z)], len(d))
ws = weakref.WeakSet([z]); print(len(ws), z in ws)
wk = weakref.WeakKeyDictionary({z: 1}); print(wk[z], list(wk) == [z])
try: weakref.ref(3)
except TypeError as e: print(e)
print(weakref.proxy(z).__class__)
