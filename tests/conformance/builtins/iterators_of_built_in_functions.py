# oracle: 3.14
"""enumerate, zip, map, filter, reversed and iter with a sentinel."""


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: list(enumerate("ab")))
show(lambda: list(enumerate("ab", 5)))
show(lambda: list(enumerate(iterable="ab", start=-1)))
show(lambda: list(enumerate("ab", 2**63 - 1)))
show(lambda: list(enumerate("ab", 10**30)))
show(lambda: enumerate("ab", 1.5))
show(lambda: enumerate())
show(lambda: enumerate("a", begin=1))
show(lambda: list(zip("abc", [1, 2], range(5))))
show(lambda: list(zip()))
show(lambda: list(zip("ab", [1, 2], strict=True)))
show(lambda: list(zip("ab", [1], strict=True)))
show(lambda: list(zip("a", [1, 2], strict=True)))
show(lambda: list(zip("ab", "cd", "e", strict=True)))
show(lambda: list(zip("a", "b", "cd", strict=True)))
show(lambda: zip("ab", 5))
show(lambda: zip("ab", sharp=True))
show(lambda: list(map(str, [1, 2])))
show(lambda: list(map(lambda *a: a, "abc", [1, 2])))
show(lambda: list(map(pow, [2, 3], [3, 2], [5, 5])))
show(lambda: list(map(pow, [2, 3], [3], strict=True)))
show(lambda: map(str))
show(lambda: list(map(None, [1])))
show(lambda: list(filter(None, [0, 1, "", "a", None])))
show(lambda: list(filter(bool, [0, 1])))
show(lambda: list(filter(lambda x: x > 1, [1, 2, 3])))
show(lambda: list(filter(str.isdigit, "a1b2")))
show(lambda: filter(None))
show(lambda: list(reversed([1, 2, 3])))
show(lambda: list(reversed("abc")))
show(lambda: list(reversed((1, 2))))
show(lambda: list(reversed({"a": 1, "b": 2})))
show(lambda: reversed({1}))
show(lambda: reversed(5))
show(lambda: reversed(iter([])))
show(lambda: list(iter([1, 2, 3, 4].pop, 2)))
show(lambda: iter(5, 6))
show(lambda: iter(5))
show(lambda: next(iter([])))
show(lambda: next(iter([]), "default"))
show(lambda: next([]))
show(lambda: [next(zip("ab", "cd")), next(map(str, [1])), next(filter(None, [1]))])
iterator = iter([1, 2])
print(iter(iterator) is iterator, list(iterator), list(iterator), next(iterator, None))


class Counter:
    def __init__(self):
        self.count = 0

    def __call__(self):
        self.count += 1
        if self.count == 4:
            raise StopIteration
        return self.count


print(list(iter(Counter(), 100)))


class OldStyle:
    def __getitem__(self, index):
        if index == 3:
            raise IndexError("end")
        return index * index

    def __len__(self):
        return 3


print(list(OldStyle()), list(reversed(OldStyle())), 4 in OldStyle(), 5 in OldStyle(), max(OldStyle()))


class Reverses:
    def __reversed__(self):
        return "anything"


print(reversed(Reverses()))
items = [1, 2, 3]
iterator = iter(items)
next(iterator)
items.append(4)
print(list(iterator))
items.append(5)
print(list(iterator))
backwards = reversed([1, 2, 3])
print(backwards.__length_hint__(), next(backwards), backwards.__length_hint__())
print(all([]), any([]), all([1, 0]), any([0, 1]), all(x for x in (1, 2)))
