# oracle: 3.14
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)

array = bytearray(b"abc")
for index, item in ((10, b"x"), (10, 300), (10, 1), ("a", b"x"), (2**70, 1), (0, 300), (0, -1), (0, "a"), (1.5, 1)):
    attempt(array.__setitem__, index, item)
    attempt(array.__delitem__, index)
    array[:] = b"abc"
print(array)


class Shrinks:
    def __index__(self):
        array.clear()
        return 1


attempt(array.__setitem__, 0, Shrinks())
print(array)
