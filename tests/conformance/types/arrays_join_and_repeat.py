from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


numbers = array('i', [1, 2])
print(numbers + array('i', [3]), numbers * 2, 0 * numbers, numbers * -1)
same = numbers
same += array('i', [3])
same *= 2
print(numbers, same is numbers)
attempt(lambda: numbers + [1])
attempt(lambda: numbers + array('h', [1]))
attempt(lambda: numbers.__iadd__([1]))
attempt(lambda: numbers.__iadd__(array('h', [1])))
attempt(lambda: numbers * 1.5)
