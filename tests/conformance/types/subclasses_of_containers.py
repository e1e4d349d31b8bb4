"""Classes written in Python that derive from the built-in containers."""


class Loud(list):
    def __init__(self, *args, name="loud"):
        super().__init__(*args)
        self.name = name

    def append(self, item):
        print("append", item)
        super().append(item)

    def __getitem__(self, index):
        return ("item", super().__getitem__(index))

    def __len__(self):
        return 100


loud = Loud([1, 2], name="x")
loud.append(3)
print(loud, loud[0], len(loud), loud.name, list(loud), [*loud], loud == [1, 2, 3], type(loud + [4]).__name__, type(loud[:]).__name__)
print(loud.__dict__, isinstance(loud, list), bool(Loud()))


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def total(self):
        return self[0] + self[1]

    def __repr__(self):
        return f"Pair({self[0]}, {self[1]})"


pair = Pair(1, 2)
print(pair, pair.total, pair == (1, 2), hash(pair) == hash((1, 2)), type(pair + ()).__name__, pair[::-1], len(pair))
a, b = pair
print(a, b, (*pair, 3), {pair: 1}[1, 2])


class Reversed(dict):
    def __iter__(self):
        return reversed(list(super().keys()))

    def keys(self):
        return list(self)

    def __getitem__(self, key):
        return super().__getitem__(key) * 10


r = Reversed(a=1, b=2)
print(list(r), r["a"], r.get("a"), dict(r), {**r}, r)


class Slotted(list):
    __slots__ = ("extra",)


s = Slotted((1, 2))
s.extra = 5
print(s, s.extra, hasattr(s, "__dict__"))
try:
    s.other = 1
except AttributeError as error:
    print(error)


class Counting(dict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)


c = Counting(a=1)
c["b"] = 2
c.update(c=3)
c.setdefault("d", 4)
print(c, Counting.fromkeys("xy"), type(c.copy()).__name__)


class Both(list):
    def __eq__(self, other):
        return "eq"

    def __hash__(self):
        return 5

    def __contains__(self, item):
        return item == "magic"

    def __iter__(self):
        return iter("iterated")

    def __bool__(self):
        return False


both = Both([1])
print(both == 1, hash(both), "magic" in both, 1 in both, list(both), bool(both), {both: 1})
