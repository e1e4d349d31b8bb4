# oracle: 3.14
# class creation
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"injected": 5}
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, bases, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcls, name, bases, ns, **kw)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    @property
    def mp(cls): return "mp " + cls.__name__
    def __getattr__(cls, n): return "meta " + n
    def __instancecheck__(cls, i): return i == 5
    def __subclasscheck__(cls, c): return c is int
    def __len__(cls): return 77
    def __getitem__(cls, k): return ("item", k)
    def __iter__(cls): return iter("xyz")
    def __contains__(cls, k): return True
    def __call__(cls, *a, **k):
        print("call", a, k)
        return super().__call__(*a, **k)
    def __repr__(cls): return f"<M {cls.__name__}>"
class Base: 
    def __init_subclass__(cls, **kw): print("is", cls.__name__, kw); super().__init_subclass__()
class C(Base, metaclass=Meta, q=1):
    y = 2
    def __init__(self, a=0): self.a = a
print(C.injected, C.mp, C.zork, isinstance(5, C), isinstance(C(), C), issubclass(int, C), len(C), C[4], list(C), 9 in C, C, C(3).a)
class D(C): pass
print(type(D), D.mp)
class Bad(type):
    @classmethod
    def __prepare__(m, *a): return 3
try:
    class X(metaclass=Bad): pass
except TypeError as e: print(e)
class M1(type): pass
class M2(type): pass
class P1(metaclass=M1): pass
class P2(metaclass=M2): pass
try:
    class P3(P1, P2): pass
except TypeError as e: print(e)
def fmeta(name, bases, ns, **kw):
    print("fmeta", name, bases, kw)
    return 42
class F(metaclass=fmeta, k=3): pass
print(F)
# mro entries
class ME:
    def __mro_entries__(self, bases): return (A0,)
class A0: pass
class B0(ME()): pass
print(B0.__bases__, len(B0.__orig_bases__))
class L0(list[int]): pass
print(L0.__bases__, L0.__orig_bases__, L0([1]))
try:
    class NB(3): pass
except TypeError as e: print(e)
try:
    class NB(len): pass
except TypeError as e: print(e)
try:
    class NB(bool): pass
except TypeError as e: print(e)
try:
    class NB(type(None)): pass
except TypeError as e: print(e)
try:
    class NB(int, str): pass
except TypeError as e: print(e)
# set_name
class SN:
    def __set_name__(self, o, n): raise ValueError("boo")
try:
    class WithSN: z = SN()
except ValueError as e: print(e, e.__notes__)
# slots
class S1:
    __slots__ = ("a", "__p", "b")
    def __init__(self): self.a = 1; self.__p = 2
s = S1(); print(s.a, S1.a, S1._S1__p, s._S1__p, hasattr(s, "__dict__"), S1.__slots__)
del s.a
try: s.a
except AttributeError as e: print(e)
try: del s.a
except AttributeError as e: print(e)
class S2(S1): __slots__ = "c"
x = S2(); x.c = 3; x.b = 4; print(x.c, x.b, x.a)
class S3(S2): pass
x = S3(); x.zz = 1; x.a = 5; print(x.__dict__, x.a)
class S4: __slots__ = ["__dict__", "q"]
x = S4(); x.q = 1; x.w = 2; print(x.__dict__)
for slots in ("3bad", ["a", 1], 5, ("x y",)):
    try: type("SX", (), {"__slots__": slots})
    except TypeError as e: print(e)
try:
    class SC:
        __slots__ = ("a",)
        a = 1
except ValueError as e: print(e)
try:
    class SI(int): __slots__ = ("a",)
except TypeError as e: print(e)
class SI2(int): __slots__ = ()
try: SI2(1).x = 1
except AttributeError as e: print(e)
try:
    class SM(S1, S4): pass
except TypeError as e: print(e)
# class cell, super
class K1:
    def f(self): return "K1.f"
    @classmethod
    def cm(cls): return ("K1.cm", cls.__name__)
    @staticmethod
    def sm(): return "K1.sm"
    @property
    def pr(self): return "K1.pr"
class K2(K1):
    def f(self): return "K2+" + super().f()
    @classmethod
    def cm(cls): return ("K2",) + super().cm()
    @property
    def pr(self): return "K2+" + super().pr
    def g(self): return [super(K2, self).f() for _ in range(2)]
    def h(self): return __class__
    def sup(self): return super()
k = K2(); print(k.f(), K2.cm(), k.cm(), k.pr, k.g(), k.h(), K2.sm(), k.sup(), k.sup().__thisclass__, k.sup().__self__ is k, k.sup().__self_class__)
try: k.sup().nope
except AttributeError as e: print(e)
try:
    class MM(type):
        def __new__(m, n, b, ns): ns.pop("__classcell__", None); return super().__new__(m, n, b, ns)
    class UU(metaclass=MM):
        def f(self): return __class__
except RuntimeError as e: print(e)
# diamonds
class O: 
    def m(self): return ["O"]
class X(O):
    def m(self): return ["X"] + super().m()
class Y(O):
    def m(self): return ["Y"] + super().m()
class Z(X, Y):
    def m(self): return ["Z"] + super().m()
print(Z().m(), [c.__name__ for c in Z.__mro__])
Z.__bases__ = (Y, X); print(Z().m())
O.m2 = lambda self: "m2"; print(Z().m2())
del O.m2
try: Z().m2
except AttributeError as e: print(e)
O.__len__ = lambda self: 5; print(len(Z())); del O.__len__
try: len(Z())
except TypeError as e: print(e)
class A1:
    def __eq__(self, o): return "custom"
class A2: 
    v = 1
q = A2(); q.__class__ = A1; print(q == 1, type(q))
class A3: __slots__ = ("x",)
try: q.__class__ = A3
except TypeError as e: print(e)
# descriptors
class Data:
    def __get__(self, i, o): return ("data", i is None)
    def __set__(self, i, v): i.__dict__["d"] = v
class NonData:
    def __get__(self, i, o): return ("nondata", i is None)
class HasD:
    d = Data(); n = NonData()
h = HasD(); h.d = 5; h.__dict__["n"] = 6
print(h.d, h.n, HasD.d, HasD.n, h.__dict__)
try: del h.d
except AttributeError as e: print(repr(e))
class Pr:
    @property
    def x(self):
        "doc of x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    ro = property(lambda self: 1)
    wo = property(None, lambda self, v: None)
p = Pr(); p.x = 3; print(p.x, Pr.x.__doc__, Pr.x.fget.__name__, Pr.x.__name__); del p.x
for c in ("p.x", "p.wo", "p.ro.x"):
    try: eval(c)
    except AttributeError as e: print(e)
for c in ("p.ro = 1", "del p.ro", "del p.wo"):
    try: exec(c)
    except AttributeError as e: print(e)
class GA:
    def __getattribute__(self, n):
        if n == "magic": return "m"
        return super().__getattribute__(n)
    def __getattr__(self, n): return "ga " + n
    def __setattr__(self, n, v): print("setattr", n, v); super().__setattr__(n, v)
    def __delattr__(self, n): print("delattr", n); object.__delattr__(self, n)
g = GA(); g.x = 1; print(g.x, g.magic, g.other); del g.x; print(g.x)
class ND:
    def __new__(cls, *a): print("new", a); o = super().__new__(cls); return o
    def __init__(self, *a): print("init", a)
ND(1, 2)
class ND2:
    def __new__(cls): return 5
print(ND2())
class ND3(ND):
    def __init__(self): return 3
try: ND3()
except TypeError as e: print(e)
class ND4:
    def __init__(self): return 3
try: ND4()
except TypeError as e: print(e)
try: type.__call__(ND4)
except TypeError as e: print(e)
print(A1.__dict__.keys() >= {"__eq__", "__module__", "__dict__", "__weakref__", "__doc__", "__hash__"}, list(A2.__dict__))
class Doc:
    "the doc"
    x: int
    y: "str" = 1
    class Inner: 
        def f(self): pass
print(Doc.__doc__, Doc.__annotations__, Doc.Inner.__qualname__, Doc.Inner.f.__qualname__, Doc.__annotate__(1), Doc.__firstlineno__ > 0, Doc.__static_attributes__)
