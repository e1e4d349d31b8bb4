class C:
    class D: pass
    def m(self): pass
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
print(int, str, C, C.D, type, type(C), type(None), type(int.__add__), type(C.m), type(C().m))
print(type(len), type([].append), type((i for i in ())), type(lambda: 0), type(C.s), type(C.c))
print(repr(len), repr([].append).startswith("<built-in method append of list object at 0x"))
print(repr(C()).startswith("<__main__.C object at 0x"), repr(C.m).startswith("<function C.m at 0x"))
print(repr(str.upper), repr(int.__add__), repr(object()).startswith("<object object at 0x"))
print(type(3) is int, int.__name__, int.__module__, C.__module__, C.D.__qualname__)
print(C.__dict__["m"].__name__, type(type(3)), int.__bases__, bool.__bases__, object.__bases__)
print(C.__doc__, int.__class__)
import sys, math
print(repr(sys), repr(math).startswith("<module 'math'"), type(sys))
print(repr(iter([])).startswith("<list_iterator object at 0x"), repr(range))
print(repr(map(int, [])).startswith("<map object at 0x"), repr(zip()).startswith("<zip object"))
print(repr(ValueError), repr(ValueError("x", 1)), str(ValueError("x", 1)), str(ValueError("x")))
print(repr(KeyError("k")), str(KeyError("k")))
print(callable(C), callable(C()), callable(len), callable(3), hasattr(C, "m"), getattr(C, "zz", 1))
print([n for n in dir(C) if not n.startswith("_")], vars(C)["m"] is C.m)
print(object.__repr__(3).startswith("<int object at 0x"), object().__eq__(1), object().__ne__(1))
print(object.__doc__ is not None, int.__doc__[:11], type.__name__, type("X", (), {}).__mro__)
