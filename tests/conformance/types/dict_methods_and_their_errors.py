# oracle: 3.14
"""Every method of dict, and the order they keep."""


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, "__notes__", ()))


d = {"a": 1, "b": 2, "c": 3}
show(lambda: d.get("a"))
show(lambda: d.get("x"))
show(lambda: d.get("x", 5))
show(lambda: d.get([]))
show(lambda: d.setdefault("a", 9))
show(lambda: d.setdefault("z"))
show(lambda: d)
show(lambda: d.pop("z"))
show(lambda: d.pop("z", 7))
show(lambda: d.pop("z"))
show(lambda: d.popitem())
show(lambda: d)
show(lambda: d.update({"b": 5}, e=6))
show(lambda: d.update([("f", 1), ["g", 2], "hi"]))
show(lambda: d.update([(1, 2), (3,)]))
show(lambda: d.update([1]))
show(lambda: d.update(5))
show(lambda: d.update({}, {}))
show(lambda: d)
show(lambda: list(reversed(d)))
show(lambda: dict.fromkeys("abca", 0))
show(lambda: dict.fromkeys([1, [2]]))
show(lambda: {1: 2} | {3: 4} | {1: 5})
show(lambda: {1: 2} | [(3, 4)])
show(lambda: {1: 2} == {1: 2.0}, )
show(lambda: {1: 2} != {2: 1})
show(lambda: {1: 2} < {2: 1})
show(lambda: dict(a=1, b=2) == dict([("b", 2), ("a", 1)]))
show(lambda: dict({"a": 1}, a=2))
show(lambda: dict(zip("ab", [1, 2])))
show(lambda: {1: "int", 1.0: "float", True: "bool"})
show(lambda: {}.popitem())
show(lambda: {}["missing"])
show(lambda: {(1, [])})
show(lambda: {1: 2, **{"x": 3}, 1: 4})

merged = {"a": 1}
merged |= {"b": 2}
merged |= [("c", 3)]
print(merged)
try:
    merged |= 5
except TypeError as error:
    print(error)

for change in ("add", "delete", "replace", "swap"):
    d = {1: 1, 2: 2, 3: 3}
    try:
        for key in d:
            if change == "add":
                d[key + 10] = 0
            elif change == "delete":
                del d[key]
            elif change == "replace":
                d[key] = 0
            else:
                del d[1]
                d[1] = 5
                break
        print(change, d)
    except RuntimeError as error:
        print(change, error)
d = {1: 1}
d[1] = d
print(d, [d], d.items(), d.values())
d = {i: i for i in range(100)}
for i in range(0, 100, 3):
    del d[i]
for i in range(0, 100, 6):
    d[i] = -i
print(list(d.items())[-20:], len(d), 3 in d, 6 in d)
while d:
    last = d.popitem()
print(last, d)
queue = dict.fromkeys(range(2000))
for i in range(5000):
    del queue[next(iter(queue))]
    queue[2000 + i] = None
print(len(queue), next(iter(queue)))


class Missing(dict):
    def __missing__(self, key):
        return f"<{key}>"


m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, m, type(m.copy()).__name__, type(m | {}).__name__)


class Keyed:
    def keys(self):
        return ["x", "y"]

    def __getitem__(self, key):
        return key * 2


print(dict(Keyed()), {**Keyed()})
