# oracle: 3.14
import types
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
class SlotsA: __slots__ = ("x", "y")
class SlotsB: __slots__ = ("y", "x")
class SlotsC: __slots__ = ("x", "z")
class NoWeak: __slots__ = ("__dict__",)
class IntA(int): pass
class IntB(int): pass
class ListA(list): pass
class Derived(A): __slots__ = ()
class More(A): __slots__ = ("more",)
class Meta(type): pass
class WithMeta(metaclass=Meta): pass
a = A()
a.value = 1
a.__class__ = B
print(a.who(), a.value, isinstance(a, A), type(a).__name__)
s = SlotsA(); s.x = "x"
for instance, target in [(s, SlotsB), (s, SlotsC), (A(), SlotsA), (A(), NoWeak), (IntA(3), IntB), (IntA(3), ListA), (A(), int), (5, IntA), (A(), Derived), (A(), More), (A(), 5), (A(), None), (A(), WithMeta), (A, Meta), (WithMeta, type), (ListA(), list), ([], ListA), (object(), A), (A(), object), (ValueError(), KeyError), (None, A), (lambda: 0, A)]:
    try:
        instance.__class__ = target
        print(type(instance).__name__, "ok")
    except TypeError as e: print(e)
try: del A().__class__
except TypeError as e: print(e)
class Module(types.ModuleType):
    @property
    def computed(self): return self.__name__ + " computed"
m = types.ModuleType("m")
m.__class__ = Module
print(m.computed)
class Lies:
    @property
    def __class__(self): return int
l = Lies()
print(isinstance(l, int), isinstance(l, Lies), type(l).__name__, l.__class__, issubclass(type(l), int))
class Instance(type):
    def __instancecheck__(cls, x): print("instancecheck", cls.__name__); return [x]
    def __subclasscheck__(cls, c): print("subclasscheck"); return 0
class Checked(metaclass=Instance): pass
print(isinstance(1, Checked), issubclass(int, Checked), isinstance(Checked(), Checked), isinstance(1, (str, Checked)), isinstance(1, int | str))
try:
    raise ValueError
except (KeyError, Exception): print("except asks no hooks")
for text in ["isinstance(1, 5)", "isinstance(1, (int, 5))", "isinstance('a', (int, 5))", "issubclass(1, int)", "issubclass(int, 1)", "isinstance(1, [int])", "isinstance(1, ())", "isinstance(1, ((str, (int,)),))", "isinstance(1, 'int')", "issubclass(int, list[int])", "isinstance([], list[int] | str)"]:
    try: print(text, "=", eval(text))
    except TypeError as e: print(text, "->", e)
