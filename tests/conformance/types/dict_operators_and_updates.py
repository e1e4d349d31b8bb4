# oracle: 3.14
# | and |= of dicts, the forms of update and dict(), and what is no dictionary update sequence.
a = {"x": 1, "y": 2}
print(a | {"y": 3, "z": 4}, {"z": 0} | a, a | {}, (a | a) is a)
b = dict(a)
b |= {"w": 0}
b |= [("v", 5), ("x", 6)]
print(b, a.__or__([]), a.__ror__({"q": 1}), a.__or__({}))


class Source:
    def keys(self):
        return iter("pq")

    def __getitem__(self, key):
        return key * 2


class Child(dict):
    pass


print(dict(Source()), dict(Source(), r=1), dict([("a", 1), ["b", 2], "cd"]), dict(a, x=9), dict(), dict({}), dict(self=1, other=2), dict(zip("ab", (1, 2))), dict(**{"not a name": 1}))
print(type(Child(a) | a).__name__, type(a | Child(a)).__name__, Child(a) | Child(z=1), type(Child(a).copy()).__name__)
c = {}
c.update(); c.update(Source()); c.update({"k": 1}, k=2); c.update([]); c.update(self=3); c.update(a.items())
print(c)
for call in (
    lambda: a | [("z", 1)], lambda: a | None, lambda: [] | a, lambda: a.__ior__(5), lambda: a.__ior__([1]), lambda: dict(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict([(1, 2), (3,)]), lambda: dict([()]), lambda: dict([[1, 2, 3]]), lambda: dict({}, {}), lambda: dict("ab"), lambda: dict(["ab", 5]), lambda: {}.update(5), lambda: {}.update([1]), lambda: {}.update({}, {}), lambda: dict([([], 1)]), lambda: {}.update([({}, 1)]),
    lambda: dict(**{1: 2}), lambda: {**5}, lambda: {**[1]}, lambda: {}[[]], lambda: {[]: 1}, lambda: {}["missing"], lambda: {}[(1, 2)], lambda: {1: 2} < {3: 4}, lambda: hash({}), lambda: {}.get(), lambda: {}.get([]), lambda: {}.pop("x"), lambda: {}.pop("x", "default"), lambda: {}.pop(), lambda: {}.popitem(), lambda: {}.setdefault(), lambda: {}.setdefault([]), lambda: dict.fromkeys(), lambda: dict.fromkeys(5), lambda: {}.copy(1), lambda: {1: 1}.pop(1, default=2), lambda: {} in {}, lambda: dict.fromkeys([[]]),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Bad:
    def keys(self):
        return 5


class Worse:
    def keys(self):
        return ["k"]


for bad in (Bad(), Worse()):
    try:
        dict(bad)
    except TypeError as error:
        print(error)
