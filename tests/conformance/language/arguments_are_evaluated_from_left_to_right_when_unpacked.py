def note(name, value):
    print(name, end=" ")
    return value


class Mapping:
    def __init__(self, name):
        self.name = name

    def keys(self):
        print(f"keys of {self.name}", end=" ")
        return [self.name]

    def __getitem__(self, key):
        print(f"item {key}", end=" ")
        return key


def f(*args, **kwargs):
    print("->", args, kwargs)


note("f", f)(note("a", 1), *note("b", [2, 3]), note("c", 4), *note("d", "56"))
note("f", f)(x=note("x", 1), *note("b", [2]), y=note("y", 3))
note("f", f)(**note("m", Mapping("p")), q=note("q", 2), **note("n", Mapping("r")))
f(*(i for i in range(3)), **{"k": note("k", 1)})
f(*{}, **{})
f(*[], *(), *{"only": 1})
try:
    f(**Mapping("p"), **Mapping("p"))
except TypeError as error:
    print(error)
