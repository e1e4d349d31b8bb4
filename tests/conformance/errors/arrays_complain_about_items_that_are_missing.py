from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


numbers = array('h', [1, 2, 3])
attempt(lambda: numbers[5])
attempt(lambda: numbers['a'])
attempt(lambda: numbers.__setitem__(5, 1))
attempt(lambda: numbers.__delitem__(5))
attempt(lambda: numbers.pop(9))
attempt(lambda: array('h').pop())
attempt(lambda: numbers.remove(9))
attempt(lambda: numbers.index(9))
attempt(lambda: numbers.index(2, 2))
attempt(lambda: numbers.index(1, -2))
print(numbers.index(3, -2), numbers.index(2, 0, 2))
