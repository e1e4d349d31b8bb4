# oracle: 3.14
# slice objects: indices() for lengths of any size, equality, order, hash, attributes that are read-only, and what they reduce to.
for s in (slice(None), slice(2), slice(-2), slice(1, 5), slice(5, 1), slice(None, None, -1), slice(4, None, -2), slice(-1, -10, -3), slice(100, 200), slice(-200, -100), slice(10 ** 30), slice(None, -10 ** 30, -1), slice(1, 9, 10 ** 30)):
    print(s, s.indices(6), s.indices(0), list(range(*s.indices(6))), "abcdef"[s])
print(slice(1, 10 ** 40, 3).indices(10 ** 30), slice(None, None, -1).indices(2 ** 64))


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("asked", self.value, end="; ")
        return self.value


print(slice(Index(1), Index(4), Index(2)).indices(Index(5)), "abcdef"[Index(1):Index(3)])
print(slice(1, 2) == slice(1, 2, None), slice(1) == slice(None, 1), slice(1) != slice(2), slice(1, 2) == (1, 2, None), slice(1, 2) < slice(1, 3), slice(1, 2, 3) >= slice(1, 2, 2), slice("a", "b") < slice("a", "c"), slice(float("nan")) == slice(float("nan")))
print(hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): "key"}[slice(None, 1, None)], len({slice(1), slice(1, None), slice(None, 1)}), slice(1, "x", [2]), repr(slice(...)))
for call in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(stop=1), lambda: slice(1).indices(), lambda: slice(1).indices(-1), lambda: slice(1).indices("a"), lambda: slice("a").indices(5), lambda: slice(1, 2, 0).indices(5), lambda: slice(1.5).indices(5), lambda: setattr(slice(1), "stop", 2), lambda: hash(slice([])), lambda: slice(1) < 5, lambda: slice(None) < slice(1), lambda: type("S", (slice,), {}), lambda: slice(1).__getitem__, lambda: iter(slice(1)), lambda: slice(1).nothing, lambda: "abc"[slice("a")], lambda: [1][slice(1.0)]):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
import copy
import pickle

s = slice(1, [2], None)
print(s.__reduce__(), copy.copy(s) is s, copy.deepcopy(s).stop is s.stop, pickle.loads(pickle.dumps(s)) == s, s.start, s.stop, s.step)


class Grid:
    def __getitem__(self, key):
        return key


print(Grid()[1:2, ..., ::3], Grid()[:], Grid()[:, 0], Grid()["a":"b"], Grid()[None:None:None], Grid()[*range(2), 1:])
