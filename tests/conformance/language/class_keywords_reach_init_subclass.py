class Plugin:
    registry = []

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry.append((cls.__name__, name))
        cls.tag = name


class A(Plugin, name="a"):
    pass


class B(Plugin):
    pass


class C(A, name="c"):
    pass


print(Plugin.registry, A.tag, B.tag, C.tag)
for source in ("class D(Plugin, unknown=1): pass", "class E(x=1): pass", "class F(int, metaclass=5): pass", "class G(metaclass=lambda n, b, d: (n, b, sorted(d))): y = 1", "class H(**{'metaclass': type}): pass", "class I(Plugin, name=1, name=2): pass", "class J(Plugin, **{'name': 'j'}): pass", "class K(*[Plugin], *()): pass", "class L(metaclass=type, metaclass=type): pass"):
    names = {"Plugin": Plugin}
    try:
        exec(source, names)
        print(source, "->", names.get("G") or "defined")
    except Exception as error:
        print(source, "->", type(error).__name__, getattr(error, "msg", error))


class Described:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name


class Uses:
    first = Described()
    second = Described()


print(Uses.first.name)
late = Described()
Uses.third = late
print(hasattr(late, "name"))


class Fails:
    def __set_name__(self, owner, name):
        raise ValueError("from set_name")


try:
    class Broken:
        x = Fails()
except Exception as error:
    print(type(error).__name__, error, error.__notes__)


class InitFails:
    def __init_subclass__(cls):
        raise TypeError("not allowed")


try:
    class Sub(InitFails):
        pass
except TypeError as error:
    print(error)
print(InitFails.__subclasses__())
