print("before")


class Outer:
    print("in the body", __name__, __qualname__)
    x = 1
    y = x + 1

    class Inner:
        z = 3
        print(__qualname__)

    if y == 2:
        def conditional(self):
            return "defined"

    for i in range(3):
        pass
    squares = {n: n**2 for n in range(3)}
    try:
        1 / 0
    except ZeroDivisionError:
        failed = True
    del x


print(Outer.y, Outer.Inner.z, Outer().conditional(), Outer.i, Outer.squares, Outer.failed, hasattr(Outer, "x"))
print(Outer.__qualname__, Outer.Inner.__qualname__, Outer.conditional.__qualname__, Outer.__module__)


def function():
    class Local:
        def method(self):
            return __class__

    return Local


print(function().__qualname__, function()().method().__name__)
try:
    class Broken:
        a = 1
        raise ValueError("in the body")
except ValueError as error:
    print(error, "Broken" in globals())


class Docs:
    """The class docstring."""

    x: int
    y: str = "default"


print(Docs.__doc__, Docs.__annotations__, hasattr(Docs, "x"))


class Empty: ...


print(Empty.__doc__, Empty.__bases__, Empty.__dict__.keys() >= {"__module__", "__dict__", "__weakref__", "__doc__"})
print(sorted(k for k in vars(Docs) if not k.startswith("__annot")))


class Shadow:
    len = len("abc")
    print = "attribute"

    def method(self):
        return len("four")


print(Shadow.len, Shadow().method())
name = "global"


class Reads:
    name = name
    other = name


print(Reads.name, Reads.other)
