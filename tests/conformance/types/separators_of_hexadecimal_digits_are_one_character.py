def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)

for value in (b"abc", bytearray(b"abc"), memoryview(b"abc")):
    for separator in (":", b":", "", "::", 5, (b"a",), (b"a", b"b"), "\xe9", None):
        attempt(value.hex, separator)
    for group in (0, 1, 2, -2, 5, "a", 2**40):
        attempt(value.hex, "-", group)
    attempt(value.hex, bytes_per_sep=2)
    attempt(value.hex, sep="_", bytes_per_sep=-1)
