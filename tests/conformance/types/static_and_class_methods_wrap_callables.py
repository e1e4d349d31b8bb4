# oracle: 3.14
# staticmethod and classmethod objects: what they copy from the function, calling, binding, nesting, and reprs.
import abc


def f(*args, key: int = 1) -> str:
    """Doc of f."""
    return args


for wrapper in (staticmethod(f), classmethod(f)):
    print(type(wrapper).__name__, wrapper.__name__, wrapper.__qualname__, wrapper.__doc__, wrapper.__module__, wrapper.__wrapped__ is f, wrapper.__func__ is f, wrapper.__annotations__, wrapper.__isabstractmethod__, sorted(vars(wrapper)), repr(wrapper).split(" at 0x")[0])


class C:
    s = staticmethod(f)
    c = classmethod(f)
    length = staticmethod(len)
    built = classmethod(dict.fromkeys)

    @classmethod
    def make(cls, *args):
        return cls.__name__, args

    @staticmethod
    def plain():
        return "plain"


class D(C):
    pass


print(C.s(1), C().s(2), [a.__name__ if isinstance(a, type) else a for a in D().c(3)], D.make(1), D().make(), C.length("abc"), C().length([1]), staticmethod(f)(9), D.plain is C.plain, C.make == C.make, C.make is C.make, D.make == C.make, C.make.__self__ is C, D().make.__func__ is C.__dict__["make"].__func__)
print(C.__dict__["s"].__get__(None, C) is f, C.__dict__["c"].__get__(C())(1)[0].__name__, C.__dict__["c"].__get__(None, D)()[0].__name__)
C.s = staticmethod(lambda: "replaced")
wrapper = staticmethod(f)
wrapper.note = "attribute"
wrapper.__doc__ = "changed"
print(C.s(), wrapper.note, wrapper.__doc__, f.__doc__)
for call in (lambda: classmethod(f)(), lambda: staticmethod(), lambda: classmethod(), lambda: staticmethod(1, 2), lambda: staticmethod(f=f), lambda: staticmethod(5)(), lambda: classmethod(5).__get__(None, C)(), lambda: classmethod(f).__get__(), lambda: classmethod(f).__get__(None, None), lambda: staticmethod(5).__name__, lambda: staticmethod(5).__wrapped__, lambda: setattr(staticmethod(f), "__func__", 1), lambda: C.plain(1), lambda: C.make.__func__(), lambda: staticmethod(f).__get__(None) is f):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


class Abstract(abc.ABC):
    @classmethod
    @abc.abstractmethod
    def a(cls):
        """Must be written."""

    @staticmethod
    @abc.abstractmethod
    def b():
        """Too."""


print(sorted(Abstract.__abstractmethods__), Abstract.__dict__["a"].__isabstractmethod__)


class Chained:
    @classmethod
    @property
    def p(cls):
        return "not called"


print(type(Chained.p).__name__)


class Sub(staticmethod):
    def __get__(self, instance, owner=None):
        return "mine"


class E:
    x = Sub(f)


print(E.x, E().x, Sub(f).__name__, isinstance(Sub(f), staticmethod))
