def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


view = memoryview(bytearray(12)).cast('B', [3, 4])
for key in (0, (0,), (0, 1, 2), (3, 0), (0, 4), (0, -5), (slice(0, 1), slice(0, 1)), (slice(0, 1), 0), 'a', ('a', 0), ()):
    attempt(lambda: view[key])
    attempt(lambda: view.__setitem__(key, 1))
attempt(lambda: list(view))
