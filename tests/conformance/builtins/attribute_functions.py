class C:
    x = 1
    def __init__(self): self.y = 2
c = C()
print(getattr(c, "x"), getattr(c, "zz", "d"), hasattr(c, "y"), hasattr(c, "zz"), setattr(c, "z", 3))
print(c.z, vars(c), delattr(c, "z"), vars(c), sorted(n for n in dir(c) if n[0] != "_"))
print(isinstance(c, C), callable(c), type(c) is C, id(c) == id(c))
for f in (
    lambda: getattr(c, "nope"), lambda: delattr(c, "nope"), lambda: getattr(c), lambda: vars(3),
    lambda: setattr(3, "a", 1), lambda: delattr(c, "x"), lambda: hasattr(c, 1), lambda: type(1, 2),
    lambda: C.nope, lambda: setattr(int, "x", 1), lambda: c.x.y, lambda: "s".foo, lambda: [].foo,
    lambda: (lambda: 0).foo, lambda: type.foo, lambda: C().x(), lambda: setattr(object(), "a", 1),
    lambda: len.foo, lambda: c.method(),
):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(dir()[0][:2] == "C", "print" in dir(__builtins__), object.__getattribute__(c, "y"))
print(C.__dict__.get("x"), sorted(c.__dict__), c.__class__.__name__)
c.__dict__["w"] = 5
print(c.w)
c.__dict__ = {"only": 1}
print(c.only, hasattr(c, "y"))
