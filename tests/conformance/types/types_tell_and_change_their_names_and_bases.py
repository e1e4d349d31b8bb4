# oracle: 3.14
# Attributes of classes: names, module, doc, bases, mro, subclasses, flags, annotations, first line, static attributes; which can be assigned.
class A:
    """Doc of A."""

    x: int = 1

    def method(self):
        self.assigned = self.other = 1


class B(A):
    pass


class C(B):
    pass


print(A.__name__, A.__qualname__, A.__module__, A.__doc__, A.__bases__, A.__base__, C.__mro__, C.mro() == list(C.__mro__), A.__subclasses__(), type(A), A.__class__, A.__dict__["x"], A.__annotations__, sorted(A.__static_attributes__), A.__firstlineno__, A.__type_params__, B.__doc__, A.__basicsize__ > 0, A.__itemsize__, A.__weakrefoffset__ != 0)
A.__name__ = "Renamed"
A.__qualname__ = "Outer.Renamed"
A.__module__ = "elsewhere"
A.__doc__ = "New doc."
print(A, A.__name__, repr(A()).split(" at ")[0], A.__doc__, A.__dict__["__module__"])
for call in (
    lambda: setattr(A, "__name__", 5), lambda: setattr(A, "__name__", "a\0b"), lambda: setattr(A, "__qualname__", 5), lambda: delattr(A, "__name__"), lambda: delattr(A, "__module__"), lambda: A.__module__, lambda: delattr(A, "__doc__"), lambda: setattr(A, "__bases__", ()), lambda: setattr(A, "__bases__", [object]), lambda: setattr(A, "__bases__", (5,)), lambda: setattr(B, "__bases__", (C,)), lambda: setattr(B, "__bases__", (int,)), lambda: delattr(B, "__bases__"), lambda: setattr(A, "__mro__", ()), lambda: setattr(A, "__dict__", {}), lambda: setattr(A, "__base__", int), lambda: setattr(int, "__name__", "x"), lambda: setattr(int, "__doc__", "x"), lambda: setattr(int, "__bases__", ()), lambda: setattr(A, "__class__", int), lambda: setattr(A, "__annotations__", 5), lambda: A.__abstractmethods__, lambda: type.__abstractmethods__, lambda: delattr(A, "__type_params__"), lambda: type.mro(5), lambda: type.__subclasses__(), lambda: int.__dict__["real"].__objclass__.__name__, lambda: A.__text_signature__, lambda: setattr(A, "__slots__", ()), lambda: A.nothing, lambda: A < B, lambda: A + B, lambda: A.__getitem__,
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Other:
    other = "from Other"


B.__bases__ = (A, Other)
print(B.__mro__, C.__mro__, C().other, Other.__subclasses__(), C.x)
B.__bases__ = (Other,)
print(hasattr(C, "x"), A.__subclasses__(), B.__base__.__name__)


class Ordered(type):
    def mro(cls):
        return [cls, *reversed(super().mro()[1:-1]), object]


class X:
    pass


class Y:
    pass


class Z(X, Y, metaclass=Ordered):
    pass


print([k.__name__ for k in Z.__mro__], [k.__name__ for k in type.mro(Z)])
for result in ([], [int], 5, [object, 5]):
    try:
        type("Bad", (type,), {"mro": lambda cls: result})("W", (), {})
        print("made")
    except TypeError as error:
        print(error)
