# oracle: 3.14
"""Every method of set and frozenset."""


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


s = {1, 2, 3}
f = frozenset([2, 3, 4])
show(lambda: (s | f, f | s, s & f, f & s, s - f, f - s, s ^ f, f ^ s))
show(lambda: (type(s | f).__name__, type(f | s).__name__))
show(lambda: s | [1])
show(lambda: s.union([1], "a") == {1, 2, 3, "a"})
show(lambda: (s < {1, 2, 3, 4}, s <= s, s < s, s > {1}, s >= {9}, s == frozenset(s), s != f))
show(lambda: s < [1])
show(lambda: (s.issubset(range(5)), s.issuperset([1]), s.isdisjoint([7]), s.isdisjoint({1})))
show(lambda: s.remove(9))
show(lambda: s.discard(9))
show(lambda: s.remove([]))
show(lambda: s.add([]))
show(lambda: [] in s)
show(lambda: {1, 2} in {frozenset([1, 2])})
show(lambda: {frozenset([1])}.remove({1}))
show(lambda: set().pop())
show(lambda: s.update(5))
show(lambda: s.intersection(5))
show(lambda: s.union(a=1))
show(lambda: set(5))
show(lambda: hash(s))
show(lambda: f.add(1))
show(lambda: frozenset(f) is f)
show(lambda: f.copy() is f)
show(lambda: repr(set()) + repr(frozenset()) + repr(frozenset([1])))
show(lambda: s.__len__() + s.__contains__(1))
show(lambda: set("abc") - set("bc"))
show(lambda: s.clear())
show(lambda: s)


class Tagged(set):
    pass


t = Tagged([1, 2])
t.tag = "x"
print(t, type(t | {3}).__name__, type(t.copy()).__name__, t.tag, t == {1, 2}, Tagged())


class FrozenTagged(frozenset):
    def __new__(cls, items, tag):
        self = super().__new__(cls, items)
        self.tag = tag
        return self


ft = FrozenTagged([1], "y")
print(ft, ft.tag, ft == {1}, hash(ft) == hash(frozenset([1])))
s = {1, 2, 3}
try:
    for item in s:
        s.add(item + 10)
except RuntimeError as error:
    print(error)
s = {1}
s.add(s.__class__)
recursive = {1}


class Holder:
    def __repr__(self):
        return repr(recursive)


recursive.add(Holder())
print(sorted(map(str, recursive))[0], "set(...)" in repr(recursive))
