# oracle: 3.14
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)

big = 2**70
for method in ("center", "ljust", "rjust", "zfill"):
    attempt(getattr("abc", method), big)
    attempt(getattr(b"abc", method), big)
for value, old, new in (("abc", "a", "b"), (b"abc", b"a", b"b"), (bytearray(b"abc"), b"a", b"b")):
    attempt(value.replace, old, new, big)
    attempt(value.split, old, big)
    attempt(value.rsplit, old, -big)
    attempt(value.find, old, big)
    attempt(value.find, old, -big, big)
    attempt(value.find, old, "x")
    attempt(value.count, None, old)
for value in ([1, 2], bytearray(b"ab")):
    attempt(value.pop, big)
    attempt(value.insert, big, 1)
    attempt(value.pop, 5)
    attempt(value.pop, "a")
attempt(bytearray().resize, -1)
attempt([1].sort, 1)
attempt([1].sort, 1, 2, 3)
attempt([1].index, 2)
