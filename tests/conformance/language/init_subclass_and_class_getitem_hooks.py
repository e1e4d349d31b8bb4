class Base:
    registry = []
    def __init_subclass__(cls, /, *, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry.append((cls.__name__, tag))
class A(Base, tag=1): pass
class B(A): pass
class C(B, tag="c"): pass
print(Base.registry, type(Base.__dict__["__init_subclass__"]).__name__)
for make in [lambda: type("D", (Base,), {}, other=1), lambda: type("E", (), {}, key=1), lambda: type("F", (Base,), {}, tag=5), lambda: type("G", (int,), {}, x=1, y=2)]:
    try: print(make().__name__)
    except TypeError as e: print(e)
try:
    class H(metaclass=type, unknown=1): pass
except TypeError as e: print(e)
class Explicit:
    @classmethod
    def __init_subclass__(cls, **kw): print("explicit", cls.__name__, kw)
class I(Explicit, a=1): pass
class Raises:
    def __init_subclass__(cls): raise RuntimeError(f"no subclass {cls.__name__}")
try:
    class J(Raises): pass
except RuntimeError as e: print(e, [c.__name__ for c in Raises.__subclasses__()])
class K:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item!r}]"
class L(K): pass
print(K[int], L[1, 2], L[()], L[1:2], K["a",])
try: K()[1]
except TypeError as e: print(e)
class M:
    @staticmethod
    def __class_getitem__(item): return "static", item
print(M[1])
class Meta(type):
    def __getitem__(cls, item): return "metaclass first"
class N(metaclass=Meta):
    def __class_getitem__(cls, item): return "never"
print(N[0])
for text in ["int[str]", "object[1]", "type[int]", "list[int]", "dict[str, int]", "tuple[()]", "tuple[int, ...]", "str[0]", "Base[1]", "list[int]()", "list[int][str]", "list[int] == list[int]", "isinstance([], list[int])", "A[1:2]", "type(int)[1]", "bool[1]", "type[1]"]:
    try: print(text, "=", eval(text))
    except TypeError as e: print(text, "->", e)
class O: __class_getitem__ = 5
try: O[1]
except TypeError as e: print(e)
class P: __class_getitem__ = lambda *a: len(a)
print(P[1])
class Q: __class_getitem__ = classmethod(lambda cls, i: (cls.__name__, i))
print(Q[1])
class S(list): pass
print(S[int], S[int]([1]), type(S[int]([1])), S[int].__origin__, S[int].__args__)
