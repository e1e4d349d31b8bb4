from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


numbers = array('i', range(8))
print(numbers[2:5], numbers[::-2], numbers[10:], numbers[-3:])
numbers[1:3] = array('i', [10, 20, 30])
print(numbers)
numbers[::4] = array('i', [-1, -2, -3])
print(numbers)
del numbers[1:3], numbers[::3]
print(numbers)
numbers[1:1] = numbers
print(numbers)
attempt(lambda: numbers.__setitem__(slice(0, 1), [1]))
attempt(lambda: numbers.__setitem__(slice(0, 1), array('h', [1])))
attempt(lambda: numbers.__setitem__(slice(0, 4, 2), array('i', [1])))
