# oracle: 3.14
# type() with one and three arguments, keywords for __init_subclass__, __build_class__, and what makes no class.
class Base:
    def __init_subclass__(cls, /, tag=None, **rest):
        cls.tag = tag
        super().__init_subclass__(**rest)


C = type("C", (Base,), {"x": 1, "__module__": "elsewhere", "__qualname__": "Outer.C"}, tag="hello")
print(C.tag, C.x, C, C.__name__, C.__qualname__, C.__module__, C.__bases__, type("E", (), {}).__mro__, type("D", (), {}).__module__, type(1), type(type), type(C))
body = lambda: None
print(__build_class__(body, "Built").__name__, __build_class__(body, "Sub", Base, tag=2).tag, __build_class__(lambda: None, "M", metaclass=lambda name, bases, space, **k: (name, bases, sorted(space), k)), __build_class__(lambda: None, "N", metaclass=lambda *a: a[0]))
for call in (
    lambda: type(), lambda: type(1, 2), lambda: type(1, 2, 3), lambda: type("A", 5, {}), lambda: type("A", (), []), lambda: type("A", (5,), {}), lambda: type("A", (), {}, x=1), lambda: type("A", (Base,), {}, other=1), lambda: type("A\0", (), {}), lambda: type("A", (bool,), {}), lambda: type("A", (int, str), {}), lambda: type("A", (Base, Base), {}), lambda: type("A", (object, Base), {}), lambda: type("A", (), {"__slots__": 5}), lambda: type("A", (), {"__qualname__": 5}), lambda: type(name="A", bases=(), dict={}), lambda: type("A", (), {}, 1), lambda: type(1, x=2), lambda: type("A", (type(None),), {}), lambda: type("A", (type(len),), {}), lambda: type(b"A", (), {}), lambda: type("A", (), {"__classcell__": 5}), lambda: type("\ud800", (), {}), lambda: type("", (), {}).__name__ == "",
    lambda: __build_class__(), lambda: __build_class__(body), lambda: __build_class__(5, "A"), lambda: __build_class__(body, 5), lambda: __build_class__(body, "A", 5), lambda: __build_class__(body, "A", metaclass=5), lambda: __build_class__(body, "A", x=1), lambda: __build_class__(lambda x: 1, "A"), lambda: type.__call__(int, "7"), lambda: type.__new__(type, "Z", (), {}).__name__, lambda: type.__new__(int, "Z", (), {}), lambda: type.__init__(C, "only", ()), lambda: type("A", (type("X", (type,), {}), Base), {}), lambda: object.__new__(5), lambda: object.__new__(int), lambda: object(1), lambda: Base(1), lambda: object.__init__(), lambda: Base.__new__(Base, 1, x=2), lambda: object.__new__(),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Prepared(type):
    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        print("prepare", name, [b.__name__ for b in bases], keywords)
        return {"given": "by prepare"}

    def __new__(meta, name, bases, space, **keywords):
        return super().__new__(meta, name, bases, space)

    def __init__(cls, name, bases, space, **keywords):
        print("init", name, keywords)


class P(Base, metaclass=Prepared, color="red"):
    copied = given


print(P.copied, type(P).__name__, Prepared("Q", (), {}).__name__, Prepared.__prepare__("R", ()))
