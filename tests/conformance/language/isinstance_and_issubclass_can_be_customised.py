class Meta(type):
    def __instancecheck__(cls, o): return o == "magic"
    def __subclasscheck__(cls, c): return c is int
class M(metaclass=Meta): pass
print(isinstance("magic", M), isinstance(1, M), issubclass(int, M), issubclass(str, M), isinstance(M(), M))
print(isinstance(True, int), isinstance(1, (str, (int,))), issubclass(bool, int), type(1) is int, type(type) is type)
print(isinstance(3, object), isinstance(int, type), isinstance(None, type(None)))
for bad in (
    lambda: isinstance(1, 1), lambda: issubclass(1, int), lambda: issubclass(int, "x"),
    lambda: isinstance(1, [int]),
):
    try:
        bad()
    except TypeError as e:
        print(e)
class Fake:
    @property
    def __class__(self): return list
print(isinstance(Fake(), list), type(Fake()).__name__)
class A: pass
class B(A): pass
b = B()
b.__class__ = A
print(type(b).__name__, isinstance(b, B))
