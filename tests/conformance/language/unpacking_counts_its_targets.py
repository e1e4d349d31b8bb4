# oracle: 3.14
"""Unpacking of every kind of iterable, with and without a star."""


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def two(value):
    a, b = value
    return a, b


def starred(value):
    a, *b, c = value
    return a, b, c


def last(value):
    *a, b, c = value
    return a, b, c


class Sequence:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index


class Failing:
    def __iter__(self):
        yield 1
        raise KeyError("inside")


for value in ((1, 2), [1, 2, 3], [1], "ab", "abc", {1: 2, 3: 4}, {1, 2}, range(3), iter([1, 2, 3, 4]), 5, None, Sequence(), Failing(), {1: 2, 3: 4, 5: 6}):
    show(lambda: two(value))
    show(lambda: starred(value))
    show(lambda: last(value))
(a, b), [c, *d] = [1, 2], "xyz"
print(a, b, c, d)
[*everything] = "abc"
print(everything)
a, b = b, a
print(a, b)
for i, (j, *k) in enumerate([(1, 2, 3), "xy"]):
    print(i, j, k)
