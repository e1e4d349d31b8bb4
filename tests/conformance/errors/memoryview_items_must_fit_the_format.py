def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


data = bytearray(8)
for format, values in {'B': (256, -1, 'a', 1.5), 'b': (128, 'a'), 'h': (40000,), 'i': (2 ** 31, None), 'Q': (2 ** 64, -1), 'c': (b'ab', 1, 'a'),
                       'd': ('a',), 'f': ([],), 'e': (1e10,), '?': ()}.items():
    view = memoryview(data).cast(format)
    for value in values:
        attempt(lambda: view.__setitem__(0, value))
view = memoryview(data).cast('?')
view[0] = [1]
view[1] = ''
print(data)
