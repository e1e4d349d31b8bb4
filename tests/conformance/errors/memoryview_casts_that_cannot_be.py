def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


view = memoryview(bytearray(12))
attempt(lambda: view.cast('x'))
attempt(lambda: view.cast('<i'))
attempt(lambda: view.cast(''))
attempt(lambda: view.cast(1))
attempt(lambda: view.cast('q'))
attempt(lambda: view.cast('h').cast('i'))
attempt(lambda: view[::2].cast('B'))
attempt(lambda: view.cast('i', [2]))
attempt(lambda: view.cast('i', 3))
attempt(lambda: view.cast('B', [2, 'a']))
attempt(lambda: view.cast('B', [3, -4]))
attempt(lambda: view.cast('B', [0]))
attempt(lambda: view.cast('B', [1] * 65))
attempt(lambda: view.cast('B', [3, 4]).cast('B', [2, 6]))
attempt(lambda: memoryview(b'').cast('B', [0]))
