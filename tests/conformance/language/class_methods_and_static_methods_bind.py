class Base:
    @classmethod
    def which(cls, *args):
        return cls.__name__, args

    @staticmethod
    def alone(*args):
        return args

    @classmethod
    @property
    def chained(cls):
        return "no longer chained"

    made = classmethod(lambda cls: cls)
    builtin = classmethod(len)


class Sub(Base):
    @classmethod
    def which(cls, *args):
        return "sub", super().which(*args)


print(Base.which(1), Base().which(2), Sub.which(3), Sub().which(4))
print(Base.alone(1), Base().alone(2), Base.made().__name__, Sub.made().__name__)
print(type(Base.__dict__["which"]).__name__, Base.__dict__["which"].__func__.__name__, Base.__dict__["alone"].__wrapped__.__name__)
print(type(Base.chained).__name__)


def function(x):
    """Documented."""
    return x


static = staticmethod(function)
print(static(5), static.__name__, static.__doc__, static.__wrapped__ is function, repr(static).split(" at ")[0])
class_method = classmethod(function)
print(class_method.__name__, class_method.__get__(None, int)(), class_method.__isabstractmethod__)
for wrong in (lambda: class_method(1), lambda: staticmethod(), lambda: classmethod(1, 2), lambda: staticmethod(x=1), lambda: Base.builtin(), lambda: classmethod(5).__get__(None, int)(), lambda: staticmethod(5)()):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
static.extra = 1
print(static.__dict__["extra"], staticmethod(5).__func__)


class Descriptor:
    def __get__(self, instance, owner):
        return f"get {instance} {owner.__name__}"


class Wraps:
    through = classmethod(Descriptor())
    static = staticmethod(Descriptor())


print(type(Wraps.__dict__["through"].__func__).__name__, type(Wraps.static).__name__)
