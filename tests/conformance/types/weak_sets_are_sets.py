import copy
from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary


class Item:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'Item({self.n})'


def show(s):
    print(type(s).__name__, sorted(item.n for item in s))


a, b, c, d = items = [Item(n) for n in range(4)]
s = WeakSet(items[:3])
show(s | [d])
show(s & {a, d})
show(s - {a})
show(s ^ [a, d])
show(s.union([d]))
show(s.difference([a]))
show(s.intersection([a, d]))
show(s.symmetric_difference([a, d]))
print(s == WeakSet(items[:3]), s == set(items[:3]), s <= WeakSet(items), s < s, s >= [a] if False else s.issuperset([a]), s.isdisjoint([d]))
s.update([d])
s.difference_update([a])
show(s)
s.intersection_update([b, c])
show(s)
s.symmetric_difference_update([c, d])
show(s)
s |= {a}
s -= {d}
show(s)
s.x = 1
show(copy.copy(s))
print(copy.copy(s).x, len(s), a in s, 5 in s)
try:
    WeakSet().pop()
except KeyError as error:
    print(error)
v = WeakValueDictionary({1: a})
print(sorted((v | {2: b}).keys()), sorted(({3: c} | v).keys()), type(v | {}).__name__)
v |= {4: d}
print(sorted(v.keys()), copy.deepcopy(v)[1] is a)
k = WeakKeyDictionary({a: [1]})
print([key.n for key in (k | {b: 2}).keys()], copy.deepcopy(k)[a], copy.deepcopy(k)[a] is k[a])
