class Point:
    x = 1

    @property
    def broken(self):
        raise ValueError("not AttributeError")

    @property
    def missing(self):
        raise AttributeError("gone")


def attempt(function, *arguments):
    try:
        print(function.__name__, repr(function(*arguments)))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


p = Point()
attempt(getattr, p, "x")
attempt(getattr, p, "y")
attempt(getattr, p, "y", None)
attempt(getattr, p, "broken", 1)
attempt(getattr, p, "missing", "default")
attempt(hasattr, p, "missing")
attempt(hasattr, p, "broken")
attempt(hasattr, p, "x")
attempt(setattr, p, "y", 5)
attempt(getattr, p, "y")
attempt(setattr, p, "not an identifier", 6)
attempt(getattr, p, "not an identifier")
attempt(delattr, p, "y")
attempt(delattr, p, "y")
attempt(delattr, p, "x")
attempt(setattr, 5, "x", 1)
attempt(setattr, p, "missing", 1)
attempt(delattr, p, "missing")
attempt(setattr, int, "x", 1)
attempt(delattr, int, "real")
for function in (getattr, setattr, delattr, hasattr):
    attempt(function)
    attempt(function, p, 5, 6)
    attempt(function, p, 5)
