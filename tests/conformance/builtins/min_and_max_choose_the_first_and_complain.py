# oracle: 3.14
# min and max: the first of equals, keys, defaults only for one iterable, and each mistake.
print(min(3, 1, 2), max([3, 1, 2]), min("banana"), max({"a": 1, "b": 0}), max("a", "bb", key=len), min([], default=None), max((), default="none", key=len), min([1], default=5), max(1, 1.0), max(1.0, 1), min(True, 1), max([1, True, 1.0]), min([[2], [1, 9]]), max([(1, "b"), (1, "a")]))
print(min(["bb", "a", "cc"], key=lambda s: -len(s)), max(range(10), key=lambda n: n % 4), min([1, 2], key=None), max(float("nan"), 1), max(1, float("nan")), min([3, float("nan"), 1]), max(iter([1, 5, 2])), min({3, 1}), max(b"abc"))
for call in (lambda: min(), lambda: max([]), lambda: min(5), lambda: max(1, 2, default=0), lambda: min([1, "a"]), lambda: max(None, 1), lambda: min([1, 2], key=5), lambda: max("ab", key=lambda: 1), lambda: min([], key=1), lambda: max(1, 2, foo=3), lambda: min([1j, 2j]), lambda: max(default=1), lambda: min({}, default=1), lambda: max([object(), object()]), lambda: min(x for x in []), lambda: max([1, 2], key=lambda n: 1 / 0)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
asked = []


class Spy:
    def __init__(self, name, rank):
        self.name, self.rank = name, rank

    def __lt__(self, other):
        asked.append(f"{self.name}<{other.name}")
        return self.rank < other.rank

    def __gt__(self, other):
        asked.append(f"{self.name}>{other.name}")
        return self.rank > other.rank


a, b, c = Spy("a", 1), Spy("b", 2), Spy("c", 1)
print(min(a, b, c).name, asked)
asked.clear()
print(max([a, b, c]).name, asked)


class Odd:
    def __gt__(self, other):
        return []

    def __lt__(self, other):
        return NotImplemented


print(type(max(1, Odd())).__name__)
try:
    min(1, Odd())
    min(Odd(), Odd())
except TypeError as error:
    print(error)
