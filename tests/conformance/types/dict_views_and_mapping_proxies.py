# oracle: 3.14
# Views follow their dict and are sets of keys or items; a mappingproxy shows a mapping and changes nothing.
from types import MappingProxyType

d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
print(keys, values, items, len(keys), "c" in keys, 3 in values, ("a", 1) in items, ("a", 2) in items, ["a", 1] in items, "a" in items)
print(sorted(keys & "abz"), sorted(keys | ["z"]), sorted(keys - {"a"}), sorted(keys ^ {"a", "q"}), sorted(items & {("a", 1)}), sorted({"x", "a"} - keys), keys == {"a", "b", "c"}, keys >= {"a"}, keys < d.keys(), items == dict(d).items(), values == d.values(), keys.isdisjoint("xyz"), items.isdisjoint([("a", 1)]))
print(keys.mapping == d, type(keys.mapping).__name__, list(reversed(keys)), iter(keys).__length_hint__(), type(keys & {"a"}), [type(x).__name__ for x in (keys, values, items, iter(keys), iter(values), iter(items), reversed(keys))])
unhashable = {"k": []}
for call in (lambda: unhashable.items() & {1}, lambda: unhashable.items() == {("k", 1)}, lambda: keys & 5, lambda: keys - 5, lambda: 5 | keys, lambda: keys < 5, lambda: hash(keys), lambda: keys.__getitem__(0), lambda: keys.isdisjoint(5), lambda: type(keys)(), lambda: keys.add(1), lambda: values & {1}, lambda: setattr(keys, "x", 1)):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
proxy = MappingProxyType(d)
print(proxy, proxy["a"], proxy.get("z", 0), len(proxy), "a" in proxy, list(proxy), list(reversed(proxy)), proxy.keys(), proxy.items(), proxy == d, proxy != {}, proxy | {"z": 1}, {"z": 1} | proxy, type(proxy | proxy).__name__, proxy.copy() == d, str(proxy) == str(d))
d["later"] = True
print(proxy["later"], MappingProxyType(proxy) == proxy)
for call in (lambda: proxy["none"], lambda: proxy.__setitem__, lambda: MappingProxyType([1]), lambda: MappingProxyType(5), lambda: MappingProxyType(), lambda: hash(proxy), lambda: proxy.pop("a"), lambda: proxy.__ior__({}), lambda: proxy < {}, lambda: exec("p['x'] = 1", {"p": proxy}), lambda: exec("del p['a']", {"p": proxy}), lambda: setattr(proxy, "x", 1), lambda: type("P", (MappingProxyType,), {}), lambda: MappingProxyType(d, d)):
    try:
        print(call())
    except (TypeError, AttributeError, KeyError) as error:
        print(type(error).__name__, error)


class Shouting(dict):
    def __getitem__(self, key):
        return key.upper()

    def get(self, key, default=None):
        return "got " + key


print(MappingProxyType(Shouting(a=1))["a"], MappingProxyType(Shouting(a=1)).get("q"), MappingProxyType(Shouting(a=1)))
for step in (lambda: d.pop("later"), lambda: d.__setitem__("new", 0), lambda: d.__setitem__("a", 5)):
    try:
        for key in d:
            step()
            step = lambda: None
        print("went on", d)
    except RuntimeError as error:
        print(error)
