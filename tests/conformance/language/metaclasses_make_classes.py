class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"prepared": True}
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)
    def shout(cls):
        return cls.__name__.upper()
    @property
    def prop(cls):
        return "property of " + cls.__name__
    def __len__(cls):
        return 42

class C(metaclass=Meta, option=1):
    a = 1
    def __init__(self, *args):
        self.args = args

class D(C):
    b = 2

c = C(1, 2)
print(c.args, c.prepared, type(C), C.shout(), D.prop, len(D))
print(hasattr(c, "shout"))
E2 = type("E2", (C,), {"x": 1})
print(type(E2).__name__)
class Other(type): pass
try:
    class Conflict(C, metaclass=Other): pass
except TypeError as e:
    print(e)
F = type("F", (), {"f": lambda self: "f"})
print(F().f(), F.__name__, F.__bases__)
def function_as_metaclass(name, bases, ns):
    return (name, bases)
class G(metaclass=function_as_metaclass): pass
print(G)
