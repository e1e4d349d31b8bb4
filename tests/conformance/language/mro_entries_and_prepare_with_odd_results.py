# oracle: 3.14
import types
from collections import OrderedDict, ChainMap, UserDict
class Entry:
    def __init__(self, *classes): self.classes = classes
    def __mro_entries__(self, bases):
        print("asked with", len(bases))
        return self.classes
class A: pass
class B: pass
one, none, two = Entry(A), Entry(), Entry(A, B)
class C(one, B): pass
print(C.__bases__, C.__orig_bases__ == (one, B))
class D(none): pass
print(D.__bases__, D.__orig_bases__ == (none,))
class E(two): pass
print(E.__mro__, "__orig_bases__" in vars(A))
class NotTuple:
    def __mro_entries__(self, bases): return [A]
for base in [NotTuple(), 5, "text", None, Entry(5), Entry(A, A), Entry(bool)]:
    try:
        class F(base): pass
        print(F.__bases__)
    except TypeError as e: print(e)
for bases in [(one,), (5,), (A, A), (A, object, B), (object, A), (A, C), (bool,), (type(None),), (types.FunctionType,), (slice,), (range,)]:
    try: print(type("G", bases, {}).__mro__[1:])
    except TypeError as e: print(str(e).replace("\n", "|"))
print(types.resolve_bases((one, int)), types.new_class("H", (one,)).__bases__, types.get_original_bases(C) == (one, B))
class Log(dict):
    def __setitem__(self, k, v):
        print("set", k)
        super().__setitem__(k, v)
    def __missing__(self, k):
        print("missing", k)
        raise KeyError(k)
def meta(namespace):
    class Meta(type):
        @classmethod
        def __prepare__(m, name, bases, **kw):
            print("prepare", name, bases, kw)
            return namespace
        def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, dict(ns))
    return Meta
class I(metaclass=meta(Log()), option=1):
    x = len("abc")
print(I.x)
class J(metaclass=meta(UserDict())):
    x = 1
    y = x + 1
    del x
print(J.y, hasattr(J, "x"))
for namespace in [5, None, [], (), object(), types.MappingProxyType({})]:
    try:
        class K(metaclass=meta(namespace)): x = 1
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
def function_as_metaclass(name, bases, ns, **kw): return name, bases, sorted(k for k in ns if k[:2] != "__"), kw
class L(A, metaclass=function_as_metaclass, k=1): y = 1
print(L)
class PrepareRaises(type):
    @classmethod
    def __prepare__(m, *a): raise OSError("prepare")
try:
    class M(metaclass=PrepareRaises): print("never")
except OSError as e: print(e)
