from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


data = bytearray(b'abcdefgh')
view = memoryview(data)
view[:2] = b'XY'
view[2:6] = view[:4]
view[::-1][:2] = b'12'
view[0:0] = b''
print(data)
view[4:6] = array('B', [48, 49])
print(data)
attempt(lambda: view.__setitem__(slice(0, 2), b'abc'))
attempt(lambda: view.__setitem__(slice(0, 2), 'ab'))
attempt(lambda: view.__setitem__(slice(0, 2), array('h', [1])))
attempt(lambda: view.__setitem__(slice(0, 2), array('b', [1, 2])))
attempt(lambda: view.__delitem__(0))
attempt(lambda: memoryview(b'ab').__setitem__(0, 1))
