"""defaultdict, OrderedDict and Counter."""

from collections import Counter, OrderedDict, defaultdict


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
print(d, d["b"], "c" in d, d.get("c"), d.default_factory, len(d))
show(lambda: defaultdict()["x"])
show(lambda: defaultdict(5))
show(lambda: defaultdict(int, {"a": 1}, b=2))
d = defaultdict(int, a=1)
d["z"] += 5
print(d, d.copy(), d | {"q": 1}, {"q": 1} | d, type({} | d).__name__, d == {"a": 1, "z": 5})


class Upper(defaultdict):
    def __missing__(self, key):
        return key.upper()


print(Upper()["abc"])

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
print(o, list(o))
o.move_to_end("c", last=False)
print(o, o.popitem(last=False), o.popitem(), o)
show(lambda: o.move_to_end("zz"))
show(lambda: OrderedDict().popitem())
show(lambda: o.pop("zz"))
show(lambda: o.pop("zz", 5))
show(lambda: o.pop(key="b"))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict(), list(reversed(OrderedDict(a=1, b=2))))
cache = OrderedDict((i, i) for i in range(20))
for i in range(200):
    cache.move_to_end(i % 20)
    if i % 7 == 0:
        cache.move_to_end((i * 3) % 20, last=False)
    if i % 11 == 0:
        key, value = cache.popitem(last=False)
        cache[key] = value
print(list(cache))

c = Counter("abracadabra")
print(c, c["a"], c["zz"], c.most_common(2), c.total(), sorted(c.elements())[:6])
c.update("aaa")
c.subtract("bb")
print(c, +c, -c)
print(Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=2), Counter(a=3, b=1) & Counter(a=1, b=2), Counter(a=3, b=1) | Counter(a=1, b=2))
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter([1, 2, 1]), Counter(), Counter({"x": 2}), Counter(a=1, b=0) == {"a": 1})
del c["not there"]
c += Counter("zz")
print(c, c.most_common())
show(lambda: Counter.fromkeys("ab"))
