# oracle: 3.14
# A property object: its three functions, copies by getter/setter/deleter, docs, __isabstractmethod__, and use through classes.
import abc


def get(self):
    """The getter's doc."""
    return self._x


def put(self, value):
    self._x = value


p = property(get)
q = p.setter(put)
r = q.deleter(lambda self: delattr(self, "_x"))
print(p is q, p.fget is q.fget is get, p.fset, q.fset is put, r.fdel is not None, p.__doc__ == q.__doc__ == get.__doc__, property(get, doc="own").__doc__, property(None, None, None, "d").getter(get).__doc__, property().getter(get).__doc__)


class C:
    x = r
    only_set = property(None, put)
    only_get = property(get)
    nothing = property()


c = C()
c.x = 5
print(c.x, C.x is r, C.x.fget(c), C.__dict__["x"].__get__(c, C), r.__get__(None, C) is r, r.__set__(c, 6), c.x, vars(c))
del c.x
for call in (lambda: c.x, lambda: c.only_set, lambda: setattr(c, "only_get", 1), lambda: delattr(c, "only_get"), lambda: c.nothing, lambda: setattr(c, "nothing", 1), lambda: delattr(c, "only_set"), lambda: r.__set__(c), lambda: r.__get__(), lambda: property(1, 2, 3, 4, 5), lambda: property(get=1), lambda: setattr(p, "fget", 1), lambda: setattr(p, "__doc__", "new"), lambda: p.__doc__, lambda: r.__delete__(c), lambda: property(fget=get, fset=put, fdel=None, doc="all").__doc__, lambda: property(5).__get__(c), lambda: p.__name__):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Abstract(abc.ABC):
    @property
    @abc.abstractmethod
    def a(self):
        ...

    @a.setter
    def a(self, value):
        ...


print(Abstract.a.__isabstractmethod__, p.__isabstractmethod__, Abstract.__abstractmethods__)


class Counted(property):
    """A property that counts."""

    reads = 0

    def __get__(self, instance, owner=None):
        Counted.reads += 1
        return super().__get__(instance, owner)


class D:
    @Counted
    def y(self):
        """Doc of y."""
        return 1

    @y.setter
    def y(self, value):
        pass


d = D()
d.y = 3
print(d.y, d.y, Counted.reads, type(D.__dict__["y"]).__name__, D.__dict__["y"].__doc__, type(D.__dict__["y"].fset).__name__)


class Meta(type):
    @property
    def label(cls):
        return cls.__name__.upper()


class Named(metaclass=Meta):
    label = property(lambda self: "instance label")


print(Named.label, Named().label)
