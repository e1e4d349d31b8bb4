import copy
import pickle


class Sequence:
    def __getitem__(self, i):
        if i < 4:
            return i * i
        raise IndexError


def show(make):
    for consumed in (0, 1, 9):
        iterator = make()
        for _ in range(consumed):
            next(iterator, None)
        function, arguments, *state = iterator.__reduce__()
        print(type(iterator).__name__, function.__name__, state, end=' ')
        print(list(copy.copy(iterator)), list(iterator))


show(lambda: iter([1, 2, 3]))
show(lambda: iter((1, 2, 3)))
show(lambda: iter('abc'))
show(lambda: iter('äbc'))
show(lambda: iter(b'abc'))
show(lambda: iter(bytearray(b'abc')))
show(lambda: iter(Sequence()))
show(lambda: iter(range(5)))
show(lambda: iter(range(10**30, 10**30 + 3)))
show(lambda: iter({1: 2, 3: 4}))
show(lambda: iter({1: 2, 3: 4}.items()))
show(lambda: reversed({1: 2, 3: 4}.values()))
show(lambda: iter({1, 2}))
show(lambda: reversed([1, 2, 3]))
show(lambda: reversed('abc'))
for iterator in (iter([1, 2, 3]), iter(Sequence()), reversed((1, 2, 3)), enumerate('ab', 5), zip('ab', 'cd'), map(str, (1, 2)), filter(None, (0, 3)),
                 zip('ab', 'cd', strict=True)):
    next(iterator)
    print(type(iterator).__name__, list(pickle.loads(pickle.dumps(iterator))), list(iterator))
