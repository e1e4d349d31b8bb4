# oracle: 3.14
# __set_name__: when it is called, with what, what an error in it looks like, and when it is not called.
log = []


class Named:
    def __init__(self, label="d"):
        self.label = label

    def __set_name__(self, owner, name):
        log.append((self.label, owner.__name__, name))

    def __get__(self, instance, owner=None):
        return self.label


shared = Named("shared")


class A:
    first = Named("1")
    second = Named("2")
    again = also = shared
    nested = [Named("in a list")]

    class Inner:
        inner = Named("inner")


print(log)
log.clear()
A.late = Named("late")
B = type("B", (A,), {"made": Named("made")})
print(log, A.late, B().made, B.first)
log.clear()


class Order(type):
    def __new__(meta, name, bases, space):
        log.append("before type.__new__")
        cls = super().__new__(meta, name, bases, space)
        log.append("after type.__new__")
        return cls

    def __init__(cls, *args):
        log.append("__init__")


class Base(metaclass=Order):
    def __init_subclass__(cls, **keywords):
        log.append(("__init_subclass__", cls.__name__, cls.field))


log.clear()


class Child(Base):
    field = Named("field")


print(log)


class Failing:
    def __set_name__(self, owner, name):
        raise ValueError("cannot be called " + name)


try:
    class Broken:
        attribute = Failing()
except ValueError as error:
    print(type(error).__name__, error, error.__notes__)


class WrongArity:
    def __set_name__(self, owner):
        pass


class NotCallable:
    __set_name__ = 5


for kind in (WrongArity, NotCallable):
    try:
        type("C", (), {"x": kind()})
    except TypeError as error:
        print(error, error.__notes__)
instance_only = Named("i")
instance_only.__set_name__ = lambda *a: log.append("never")
log.clear()
type("D", (), {"x": instance_only})
print(log)


class Adds:
    def __set_name__(self, owner, name):
        setattr(owner, "added_by_" + name, self)
        if name == "removes":
            delattr(owner, name)


class Changed:
    adds = Adds()
    removes = Adds()


print(sorted(n for n in vars(Changed) if not n.startswith("__")))


class Metadata:
    __slots__ = ("x",)
    y = property()


print(Metadata.y.__name__, type(Metadata.x).__name__)
