values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)))
print(list(values))


class Counter:
    def __init__(self):
        self.count = 0

    def __call__(self):
        self.count += 1
        return self.count


counting = iter(Counter(), 4)
print(type(counting).__name__, list(counting), list(counting))


class Sequence:
    def __getitem__(self, index):
        if index == 3:
            raise IndexError("end")
        return index * 10


print(list(Sequence()), type(iter(Sequence())).__name__)


class NotIterator:
    def __iter__(self):
        return 5


class NoIteration:
    __iter__ = None

    def __getitem__(self, index):
        return index


def attempt(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


attempt(iter, NotIterator())
attempt(iter, NoIteration())
attempt(iter, 5)
attempt(iter, 5, 6)
attempt(iter)
attempt(next, iter([]))
attempt(next, iter([]), "default")
attempt(next, iter([]), None)
attempt(next, [])
attempt(next)
attempt(next, 5, 6)


def fails():
    raise StopIteration("value")


attempt(list, iter(fails, None))
attempt(next, iter(fails, None))
