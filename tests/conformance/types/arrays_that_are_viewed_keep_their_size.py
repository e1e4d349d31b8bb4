from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


numbers = array('i', [1, 2, 3])
view = memoryview(numbers)
view[0] = 9
print(numbers, view.format, view.itemsize, view.shape, view.tolist())
attempt(lambda: numbers.append(4))
attempt(lambda: numbers.pop())
attempt(lambda: numbers.clear())
numbers[1] = 8
view.release()
numbers.append(4)
print(numbers)
