# oracle: 3.14
import weakref
class A: __slots__ = ("a",)
class B: __slots__ = ("b",)
class Empty: __slots__ = ()
class WithDict(A): pass
class Both(A): __slots__ = ("__dict__", "__weakref__")
class Private: __slots__ = ("__hidden", "shown")
class Single: __slots__ = "single"
class Mapping:
    __slots__ = {"x": "doc of x"}
for text in ["type('C', (A, B), {})", "type('C', (A, Empty), {'__slots__': ()}).__mro__[1:3]", "type('C', (), {'__slots__': ('x',), 'x': 1})", "type('C', (), {'__slots__': ('x', 'x')})", "type('C', (), {'__slots__': (1,)})", "type('C', (), {'__slots__': ('1a',)})",
             "type('C', (), {'__slots__': ('__dict__', '__dict__')})", "type('C', (WithDict,), {'__slots__': ('__dict__',)})", "type('C', (WithDict,), {'__slots__': ('__weakref__',)})", "type('C', (int,), {'__slots__': ('x',)})", "type('C', (int,), {'__slots__': ()})()",
             "type('C', (tuple,), {'__slots__': ('x',)})", "type('C', (bytes,), {'__slots__': ('x',)})", "type('C', (list,), {'__slots__': ('x',)})()", "type('C', (), {'__slots__': None})", "type('C', (), {'__slots__': 5})", "type('C', (int, str), {})", "type('C', (int, float), {})",
             "type('C', (), {'__slots__': ('__class__',)})", "type('C', (dict, list), {})", "type('C', (Exception, A), {}).__bases__", "type('C', (OSError, KeyError), {})", "type('C', (ValueError, KeyError), {}).__bases__", "type('C', (), {'__slots__': ('',)})", "type('C', (type, A), {})"]:
    try: print(text, "=", eval(text))
    except (TypeError, ValueError) as e: print(text, "->", type(e).__name__, e)
a = A()
for action in ["a.a", "a.b = 1", "a.a = 5", "a.__dict__", "weakref.ref(a)", "A.a", "A.a.__get__(a)", "A.a.__set__(a, 7)", "A.a.__get__(B())", "A.a.__delete__(a)", "del a.a", "A.a.__get__(None, A) is A.a", "vars(a)", "a.__slots__", "A.a.__name__, A.a.__objclass__"]:
    try:
        print(action, "=", eval(action, globals()) if "=" not in action.replace("==", "") and "del " not in action else exec(action, globals()))
    except (TypeError, AttributeError) as e: print(action, "->", type(e).__name__, e)
w = WithDict(); w.a = 1; w.free = 2
print(w.__dict__, weakref.ref(w)() is w, Both().__dict__, weakref.ref(Both()) is not None)
p = Private(); p._Private__hidden = 1
print(Private.__slots__, [n for n in dir(Private) if "hidden" in n], Mapping.x.__doc__, Single.__slots__, Single.single)
class Redefines(A): __slots__ = ("a",)
r = Redefines(); r.a = "new"; A.a.__set__(r, "old")
print(r.a, A.a.__get__(r))
class Gen: __slots__ = (n for n in ("g1", "g2"))
g = Gen(); g.g1 = 1
print(g.g1, hasattr(g, "g2"))
