# oracle: 3.14
from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


view = memoryview(array('i', [5, 6, 7, 6]))
print(view.index(6), view.index(6, 2), view.index(6, -1), view.count(6), view.count('x'), view.index(7, 0, 3))
attempt(lambda: view.index(9))
attempt(lambda: view.index(5, 1))
attempt(lambda: view.cast('B').cast('i', [2, 2]).index(5))
print(memoryview[int], 6 in view, list(reversed(view)))
