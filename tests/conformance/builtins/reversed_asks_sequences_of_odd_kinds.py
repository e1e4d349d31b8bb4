# oracle: 3.14
# reversed() takes what has __reversed__ or __len__ and __getitem__; iter() falls back to __getitem__ too, until IndexError.
class Sequence:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, index):
        if not 0 <= index < 3:
            raise IndexError("no item", index)
        return "item%d" % index


class NoLength:
    def __getitem__(self, index):
        if index == 2:
            raise StopIteration
        return index


class Blocked(list):
    __reversed__ = None
    __iter__ = None


class Mapped(dict):
    pass


print(list(reversed(Sequence(2))), list(reversed(Sequence(0))), list(Sequence(99)), list(iter(NoLength())), 1 in NoLength(), list(reversed(range(3))), list(reversed("añ")), list(reversed(b"ab")), list(reversed({"a": 1, "b": 2})), list(reversed(Mapped(x=1))), list(reversed((1, 2))), [*reversed([[]])])
r = reversed(Sequence(3))
print(r.__length_hint__(), next(r), r.__length_hint__(), list(r), r.__length_hint__(), next(r, "over"), type(r).__name__, iter(r) is r)
late = Sequence(5)
r = reversed(late)
try:
    print(list(r))
except IndexError as error:
    print("IndexError", error)
for value in (NoLength(), Blocked(), {1, 2}, frozenset(), iter([]), 5, None, (x for x in ()), {1: 2}.keys() & {1}, object, Sequence, map(str, [])):
    try:
        print(list(reversed(value)))
    except TypeError as error:
        print(str(error).split(" at 0x")[0])
for call in (lambda: iter(Blocked()), lambda: list(Blocked()), lambda: [*Blocked()], lambda: reversed(), lambda: reversed([], []), lambda: iter([], 1), lambda: iter(), lambda: iter([], None, 1), lambda: next(), lambda: next(iter([])), lambda: next(iter([]), None), lambda: next([]), lambda: reversed(sequence=[]), lambda: next(iter([1]), default=2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
counter = iter(iter([3, 2, 1, 0, 5]).__next__, 0)
print(list(counter), next(counter, "ended"), type(counter).__name__)


def fails():
    raise StopIteration("inside")


print(list(iter(fails, 1)))
grown = [1, 2, 3]
back = reversed(grown)
next(back)
grown += [4, 5]
print(list(back), back.__length_hint__())
