# Null characters and lone surrogates are refused in names of classes, surrogates in their first documentation.
def attempt(action):
    try:
        print(ascii(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: type("A\0B", (), {}))
attempt(lambda: type("A\udcdcB", (), {}))
attempt(lambda: type(b"A", (), {}))
attempt(lambda: type("", (), {}).__name__)
attempt(lambda: type("\U0001f40d", (), {}).__name__)
attempt(lambda: type("A", (), {"__doc__": "x\udcdcy"}))
attempt(lambda: type("A", (), {"__doc__": "x\0y"}).__doc__)
attempt(lambda: type("A", (), {"__doc__": 42}).__doc__)


class C:
    pass


for name in "D\0", "D\udcdc", b"D", "fine":
    attempt(lambda: setattr(C, "__name__", name))
print(C.__name__)
C.__doc__ = "x\udcdcy"
print(ascii(C.__doc__))
