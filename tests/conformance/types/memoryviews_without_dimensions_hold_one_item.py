def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


view = memoryview(bytearray(b'\1\0\0\0')).cast('i', [])
print(view.ndim, view.shape, view[()], view.tolist(), view.nbytes, view[...] is view)
view[()] = 5
view[...] = view[()] + 1
print(view[()])
attempt(lambda: view[0])
attempt(lambda: len(view))
attempt(lambda: list(view))
attempt(lambda: view.__setitem__(0, 1))
