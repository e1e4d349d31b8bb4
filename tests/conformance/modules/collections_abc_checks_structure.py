from collections.abc import *
import collections.abc as abc
def g(): yield
async def c(): pass
async def ag(): yield
co = c()
print(isinstance(g(), Generator), isinstance(g(), Coroutine), isinstance(co, Coroutine))
print(isinstance(co, Awaitable), isinstance(ag(), AsyncGenerator), isinstance(ag(), AsyncIterator))
print(isinstance(g(), Iterator), isinstance([], Iterable))
co.close()
for t in (
    list, tuple, dict, set, frozenset, str, bytes, bytearray, range, int, type(iter([])),
    type({}.keys()), type(g()),
):
    print(t.__name__)
    print([n for n in ("Container", "Hashable", "Iterable", "Iterator", "Reversible", "Sized", "Collection", "Callable", "Sequence", "MutableSequence", "Set", "MutableSet", "Mapping", "MutableMapping", "KeysView", "Generator") if issubclass(t, getattr(abc, n))])
class HasIter:
    def __iter__(self): return iter([1, 2])
class Stack(Sequence):
    def __init__(self, *items): self.items = items
    def __getitem__(self, i): return self.items[i]
    def __len__(self): return len(self.items)
s = Stack(1, 2, 1)
print(isinstance(HasIter(), Iterable), isinstance(HasIter(), Iterator), 2 in s, list(s), s.count(1))
print(s.index(2), list(reversed(s)))
class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M()
m.update(a=1, b=2)
print(dict(m), m.get("z"), m.pop("a"), "b" in m, list(m.items()), m.setdefault("c", 3))
print(list(m.values()), m == {"b": 2, "c": 3}, m.popitem())
class S(Set):
    def __init__(self, it): self.s = list(it)
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
print(sorted(S([1, 2]) & S([2, 3])), sorted(S([1]) | S([2])), S([1]) <= S([1, 2]), S([1]) == S([1]))
print(S([1]).isdisjoint([2]))
for cls in (Sequence, Mapping, Iterator, Hashable):
    try:
        cls()
    except TypeError as e:
        print(e)
class Partial(Sequence):
    def __len__(self): return 0
try:
    Partial()
except TypeError as e:
    print(e)
class V: pass
Sequence.register(V)
print(issubclass(V, Sequence), isinstance(V(), Sequence))
