# oracle: 3.14
# getattr, setattr, delattr and hasattr: names that are no text, defaults that hide only AttributeError, and objects that decide for themselves.
class Deciding:
    def __getattr__(self, name):
        if name == "broken":
            raise ValueError("inside __getattr__")
        if name.startswith("no_"):
            raise AttributeError("there is no " + name)
        return "made " + name

    def __setattr__(self, name, value):
        print("set", name, value)

    def __delattr__(self, name):
        print("del", name)


d = Deciding()
print(d.anything, getattr(d, "x y"), getattr(d, ""), getattr(d, "no_a", "default"), hasattr(d, "no_b"), hasattr(d, "b"), getattr(d, "no_c", None))
setattr(d, "not a name", 1)
delattr(d, "gone")
d.x = 5
for call in (lambda: getattr(d, "broken", 1), lambda: hasattr(d, "broken"), lambda: getattr(d, "no_d"), lambda: getattr(d, 5), lambda: getattr(d, None, 1), lambda: hasattr(d, b"x"), lambda: setattr(d, 5, 1), lambda: delattr(d, 5), lambda: getattr(d), lambda: getattr(d, "a", 1, 2), lambda: hasattr(d), lambda: setattr(d, "a"), lambda: delattr(d), lambda: getattr(5, "nothing"), lambda: getattr(5, "nothing", "fallback"), lambda: setattr(5, "x", 1), lambda: setattr(5, "real", 1), lambda: setattr(int, "x", 1), lambda: setattr(None, "x", 1), lambda: setattr("", "upper", 1), lambda: delattr(5, "real"), lambda: delattr([], "append"), lambda: delattr(int, "real"), lambda: setattr([], "append", 1), lambda: setattr(len, "x", 1), lambda: setattr(len, "__name__", "x"), lambda: delattr(len, "__doc__"), lambda: getattr(object=5, name="real"), lambda: setattr((lambda: 0), "__name__", 5), lambda: delattr((lambda: 0), "__name__"), lambda: setattr(type, "x", 1), lambda: setattr(range(3), "start", 5), lambda: setattr(slice(1), "stop", 2), lambda: setattr(object(), "x", 1), lambda: setattr(1j, "imag", 0), lambda: setattr(lambda: 0, "__code__", 5), lambda: setattr(lambda: 0, "__defaults__", [1])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Lazy:
    @property
    def value(self):
        return self.missing_inside

    def __getattr__(self, name):
        raise AttributeError(f"fallback for {name}")


class Name(str):
    def __eq__(self, other):
        return str.__eq__(self, other)

    __hash__ = str.__hash__


try:
    Lazy().value
except AttributeError as error:
    print(error, error.name, type(error.obj).__name__)
plain = type("Plain", (), {})()
setattr(plain, Name("sub"), 1)
print(plain.sub, getattr(plain, Name("sub")), getattr(plain, "é", "none"), hasattr(plain, "\ud800"))
setattr(plain, "é", 2)
print(vars(plain), getattr(plain, "e\u0301", "not normalized"))
