def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


view = memoryview(b'abc')
print(hash(view) == hash(b'abc'), hash(view[1:]) == hash(b'bc'), hash(view.cast('c')) == hash(view), hash(view[::-1]) == hash(b'cba'))
known = hash(view)
view.release()
print(hash(view) == known)
attempt(lambda: hash(memoryview(bytearray(b'abc'))))
attempt(lambda: hash(memoryview(b'abcd').cast('h')))
attempt(lambda: hash(memoryview(bytearray(b'abc')).toreadonly()))
