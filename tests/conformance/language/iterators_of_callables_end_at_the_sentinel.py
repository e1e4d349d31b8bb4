import pickle


def counter():
    count = 0

    def call():
        nonlocal count
        count += 1
        return count

    return call


iterator = iter(counter(), 4)
print(list(iterator), list(iterator), type(iterator).__name__)


def stops():
    raise StopIteration


print(list(iter(stops, None)))


def fails():
    raise ValueError("no more")


try:
    next(iter(fails, None))
except ValueError as error:
    print(error)

for arguments in (5,), (5, None), (counter,):
    try:
        print(iter(*arguments))
    except TypeError as error:
        print(error)


class Sequence:
    def __getitem__(self, index):
        if index == 3:
            raise IndexError
        return index * index


iterator = iter(Sequence())
print(next(iterator), list(iterator), next(iterator, "end"), type(iterator).__name__)
for iterable in "abc", [1, 2], (3, 4), range(2), b"xy":
    iterator = iter(iterable)
    next(iterator)
    print(list(pickle.loads(pickle.dumps(iterator))), iterator.__length_hint__())
