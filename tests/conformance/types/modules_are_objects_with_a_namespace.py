# oracle: 3.14
# Module objects: what a new one has, attributes and their lack, __getattr__ and __dir__ of a module, repr, class change and reload-like init.
import sys
import types

m = types.ModuleType("made", "Its doc.")
print(m, m.__name__, m.__doc__, sorted(vars(m)), m.__loader__, m.__package__, m.__spec__, dir(m), m.__dict__ is vars(m))
m.x = 1
m.__dict__["y"] = 2
del m.x
print(m.y, hasattr(m, "x"), m == types.ModuleType("made"), hash(m) == hash(m), m.__annotations__, types.ModuleType("n").__doc__, types.ModuleType(name="k", doc=5).__doc__)
m.__file__ = "/somewhere/made.py"
print(repr(m))
m.__getattr__ = lambda name: f"made up {name}" if name.startswith("dyn") else 1 / 0
m.__dir__ = lambda: ["b", "a"]
print(m.dynamic, dir(m))
for call in (lambda: m.other, lambda: m.__nothing__, lambda: types.ModuleType(), lambda: types.ModuleType(5), lambda: types.ModuleType("a", "b", "c"), lambda: types.ModuleType("q").missing, lambda: setattr(m, "__dict__", {}), lambda: delattr(m, "none"), lambda: m(), lambda: len(m), lambda: m < m, lambda: delattr(types.ModuleType("w"), "__name__"), lambda: sys.no_such_thing, lambda: setattr(types.ModuleType("v"), "__annotations__", 5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(" from ")[0])
nameless = types.ModuleType("gone")
del nameless.__name__
print(repr(nameless))
try:
    nameless.x
except AttributeError as error:
    print(error, error.name, error.obj is nameless)
m.__getattr__ = 5
try:
    m.q
except TypeError as error:
    print(error)


class Strict(types.ModuleType):
    limit = 3

    @property
    def double(self):
        return self.base * 2

    def __setattr__(self, name, value):
        super().__setattr__(name, value + 1 if isinstance(value, int) else value)


s = Strict("strict")
s.base = 4
print(s, s.base, s.double, s.limit, isinstance(s, types.ModuleType), sorted(n for n in vars(s) if not n.startswith("__")))
plain = types.ModuleType("plain")
plain.base = 10
plain.__class__ = Strict
print(plain.double, type(plain).__name__)
m.__init__("again", "New doc")
print(m.__name__, m.__doc__, m.y)
raw = types.ModuleType.__new__(types.ModuleType)
print(repr(raw), vars(raw) if hasattr(raw, "__dict__") else "nothing")
sys.modules["registered"] = plain
import registered

print(registered is plain, sys.modules.pop("registered").__name__)
