# The order of keys: insertion, kept on replacement, new at the end after deletion; popitem, reversed, fromkeys and __missing__ of subclasses.
d = {"a": 1, "b": 2, "c": 3}
d["a"] = 9
del d["b"]
d["b"] = 7
print(d, list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())), d.popitem(), d)
d.setdefault("z"); d.setdefault("a", 0); d.update(c=5, y=6)
print(d, d.pop("c"), d.pop("c", "gone"), next(iter(d)), list(d.items())[-1], d.setdefault("new", []), d["new"] is d.setdefault("new", 1))
many = {i: -i for i in range(100)}
for i in range(0, 100, 3):
    del many[i]
many[0] = "back"
print(list(many)[:5], list(many)[-3:], len(many), [many.popitem() for _ in range(3)])
print({1: "int", 1.0: "float", True: "bool"}, {1, 1.0}, dict.fromkeys("abca"), dict.fromkeys([2, 1, 2], []), dict.fromkeys({"k": 1}, 0))


class Counting(dict):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value

    def __setitem__(self, key, value):
        print("set", key, end="; ")
        super().__setitem__(key, value)


c = Counting()
print(c["x"], c["y"], c["x"], c.get("z"), "z" in c, c, c.pop("y"), c.setdefault("w", 5))
f = Counting.fromkeys("pq", 1)
print(type(f).__name__, f, Counting({"r": 1}), dict(f), {**f, "s": 2}, f.__missing__("n"))


class Fixed(dict):
    def __new__(cls, *args):
        return {"made": "elsewhere"}


print(Fixed.fromkeys("ab"), type(Fixed()), dict.__missing__ if hasattr(dict, "__missing__") else "dict has no __missing__")
clash = {}


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return self.name


for name in "pqrpsq":
    clash[Key(name)] = name.upper()
del clash[Key("r")]
clash[Key("r")] = "again"
print(clash, Key("s") in clash, clash.get(Key("t")), list(clash) == [Key(n) for n in "pqsr"])
recursive = {}
recursive["self"] = recursive
print(recursive, {"a": [recursive]})
