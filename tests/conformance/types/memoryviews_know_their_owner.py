def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


data = bytearray(b'abc')
view = memoryview(data)
print(view.obj is data, memoryview(view).obj is data, view[1:].obj is data, view.toreadonly().obj is data)
print(view.readonly, view.toreadonly().readonly, memoryview(b'').readonly)
frozen = view.toreadonly()
data[0] = 120
print(frozen.tobytes(), view.nbytes, view[::2].strides, view[::-1].strides, view[::2].nbytes)
attempt(lambda: frozen.__setitem__(0, 1))
attempt(lambda: data.append(1))
attempt(lambda: memoryview('abc'))
attempt(lambda: memoryview())
attempt(lambda: view.tobytes('X'))
