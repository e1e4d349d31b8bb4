print(type(1), type("x"), type(None), type(type), type(type(1)), type(lambda: 0).__name__)
Made = type("Made", (int,), {"x": 5, "double": lambda self: self * 2})
print(Made, Made(21).double(), Made.x, Made.__mro__, Made.__module__, Made.__qualname__)


def attempt(*arguments, **keywords):
    try:
        print(type(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt()
attempt(1, 2)
attempt("A", (), {}, 4)
attempt(5, (), {})
attempt("A", [], {})
attempt("A", (), [])
attempt("A", (5,), {})
attempt("A", (bool,), {})
attempt("A", (int, str), {})
attempt("A", (object, int), {})
attempt("A", (int, int), {})
attempt("A\0", (), {})
attempt("A", (), {}, key=1)
attempt("A", (), {"__slots__": ("a", "a b")})
attempt("A", (), {"__slots__": ("a",), "a": 1})
attempt("A", (), {"__slots__": 5})
attempt("A", (), {"__qualname__": 5})
attempt("", (), {})
attempt("中文", (), {})


class Meta(type):
    def __new__(mcls, name, bases, namespace, **keywords):
        print("new", name, keywords)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", name, keywords)
        super().__init__(name, bases, namespace)


class Uses(metaclass=Meta, option=1):
    pass


print(type(Uses).__name__, Meta("Called", (), {}).__name__)
print(type("Sub", (Uses,), {}).__class__.__name__)
