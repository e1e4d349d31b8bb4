def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


view = memoryview(b'abc')
with view as same:
    print(same is view, view.tolist())
for action in (lambda: view[0], lambda: view.tolist(), lambda: len(view), lambda: view.obj, lambda: view.format, lambda: bytes(view), lambda: view.tobytes(),
               lambda: memoryview(view), lambda: view.cast('B'), lambda: view.__enter__(), lambda: view.hex(), lambda: b''.join([view]), lambda: hash(view)):
    attempt(action)
print(view == view, view == b'abc', repr(view).startswith('<released memory at'), view.release())
