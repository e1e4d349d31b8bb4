def positions(make):
    for state in (-5, 0, 1, 3, 99):
        iterator = make()
        iterator.__setstate__(state)
        print(type(iterator).__name__, state, list(iterator))


positions(lambda: iter([1, 2, 3]))
positions(lambda: iter((1, 2, 3)))
positions(lambda: iter('abc'))
positions(lambda: iter(b'abc'))
positions(lambda: iter(range(3)))
positions(lambda: iter(range(10**30, 10**30 + 3)))
positions(lambda: reversed([1, 2, 3]))
positions(lambda: reversed((1, 2, 3)))
exhausted = iter([1])
list(exhausted)
exhausted.__setstate__(0)
print(list(exhausted))
try:
    iter([]).__setstate__('x')
except TypeError as error:
    print(error)
