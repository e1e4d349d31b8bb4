# oracle: 3.14
import math, types, traceback
class Plain: value = 1
class Slots: __slots__ = ("only",)
class Meta(type):
    def __getattr__(cls, name): raise AttributeError(f"meta has no {name}")
class WithMeta(metaclass=Meta): pass
class Property:
    @property
    def broken(self): return self.missing_inside
    @property
    def read_only(self): return 1
def function(): pass
module = types.ModuleType("made")
nameless = types.ModuleType("gone")
del nameless.__name__
for text in ["math.sine", "Plain.valeu", "Plain().valeu", "None.append", "Slots().only", "Slots().other", "WithMeta.x", "Property().broken", "function.name", "module.x", "nameless.x", "(1).real_", "'x'.uper", "[].apend",
             "int.frombytes", "type.x", "object().x", "super(Plain, Plain()).x", "(lambda: 0).y", "len.x", "Plain.value.x", "NotImplemented.x", "....x", "{}.itmes", "(x for x in []).nxt"]:
    try:
        eval(text)
        print(text, "is there")
    except AttributeError as e:
        print(text, "->", e, "|", e.name, type(e.obj).__name__, "|", traceback.format_exception_only(e)[-1].strip().rpartition("Did")[2])
for text in ["None.x = 1", "(1).x = 1", "Slots().other = 1", "Property().read_only = 2", "int.x = 1", "object().x = 1", "len.x = 1", "math.x = 1", "del Plain().value", "del Plain.nothing", "del Slots().only", "del Property().read_only",
             "'x'.y = 1", "function.__code__ = 1", "function.__name__ = 1", "Plain.__name__ = 1", "Plain.__bases__ = ()", "del Plain.__name__", "Plain().__class__ = 1", "del math.nothing", "(1).real = 2", "[].append = 1",
             "type.__name__ = 'x'", "del function.__name__", "function.__dict__ = 1", "function.__defaults__ = 1", "Plain().__dict__ = 1"]:
    try:
        exec(text)
        print(text, "works")
    except (AttributeError, TypeError, ValueError) as e:
        print(text, "->", type(e).__name__, e)
