square = lambda x: x * x
print(square(3), square.__name__, (lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
def outer():
    "Docs of outer."
    def inner(): pass
    return inner
outer.custom = [1]
print(outer.__name__, outer.__doc__, outer.__dict__, outer().__qualname__, outer.__module__)
outer.__name__ = "renamed"
print(outer.__name__)
def annotated(a: int, b: "text" = 1, *args: str, **kw: float) -> list: ...
print(annotated.__annotations__)
print(square == square, square == (lambda x: x * x))
try:
    outer.missing
except AttributeError as e:
    print(e)
print(repr(outer).startswith("<function outer at 0x"))
class C:
    def m(self): return self
c = C()
print(c.m() is c, c.m == c.m, c.m.__func__ is C.m, c.m.__self__ is c, C.m.__get__(c)() is c)
print(repr(c.m).startswith("<bound method C.m of <__main__.C object at 0x"))
