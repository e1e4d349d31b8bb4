from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


numbers = array('H', [1, 258])
print(numbers.tobytes(), numbers.tolist(), bytes(numbers), bytearray(numbers))
numbers.frombytes(b'\xff\0')
numbers.fromlist([7, 8])
print(numbers)
numbers.byteswap()
print(numbers)
attempt(lambda: numbers.frombytes(b'abc'))
attempt(lambda: numbers.frombytes('ab'))
attempt(lambda: numbers.frombytes(array('H', [1])))
attempt(lambda: numbers.fromlist((1, 2)))
attempt(lambda: numbers.fromlist([1, 'x']))
print(len(numbers))
