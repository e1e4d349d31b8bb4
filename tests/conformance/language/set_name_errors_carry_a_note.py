class Descriptor:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
class Fails:
    def __set_name__(self, owner, name): raise ValueError("not here")
class Wrong:
    def __set_name__(self): pass
class NotCallable: __set_name__ = 5
class Lazy:
    @property
    def __set_name__(self): raise AttributeError("no")
class OnInstance: pass
instance = OnInstance()
instance.__set_name__ = lambda *a: print("never: looked up on the type")
for value in [Fails(), Wrong(), NotCallable(), Lazy(), instance]:
    try:
        class C:
            before = Descriptor()
            attribute = value
            after = Descriptor()
        print("made", C.__name__)
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", None))
class D:
    a = b = Descriptor()
D.later = Descriptor()
print(sorted(k for k in vars(D) if k[0] != "_"))
type("Dynamic", (), {"x": Descriptor()})
class Adds:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_added", Descriptor())
class E: x = Adds()
print(hasattr(E, "x_added"))
class Order:
    def __init_subclass__(cls, **kw):
        print("init_subclass", cls.__name__, kw, cls.d is not None)
class F(Order, key=1):
    d = Descriptor()
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, kw)
        c = super().__new__(m, name, bases, ns)
        print("made", name)
        return c
    def __init__(c, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
class G(metaclass=Meta, flag=True):
    d = Descriptor()
