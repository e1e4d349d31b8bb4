from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print(memoryview(array('i', [1, 2])) == memoryview(array('h', [1, 2])), memoryview(array('i', [1, 2])) == array('d', [1, 2]))
print(memoryview(b'ab') == b'ab', b'ab' == memoryview(b'ab'), memoryview(b'ab') == bytearray(b'ab'), memoryview(b'ab') == 'ab')
nan = array('d', [float('nan')])
print(memoryview(nan) == memoryview(nan), memoryview(b'abcd').cast('B', [2, 2]) == memoryview(b'abcd'))
print(memoryview(b'abc')[::-1] == b'cba', memoryview(b'a').cast('c') == b'a', memoryview(b'') == memoryview(b''))
view = memoryview(b'ab')
attempt(lambda: view < view)
attempt(lambda: view < b'b')
attempt(lambda: b'b' > view)
