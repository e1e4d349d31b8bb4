class Special(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
    def derive(self, excs):
        print("derive", excs)
        return Special(self.message, excs, self.code)
try:
    try:
        1 / 0
    except ZeroDivisionError as cause:
        raise Special("s", [ValueError(1), KeyError(2)], 404) from cause
except Special as e:
    e.add_note("a note")
    group = e
def about(g):
    return type(g).__name__, getattr(g, "code", None), g.exceptions, g.__traceback__ is group.__traceback__, g.__cause__, g.__context__, g.__suppress_context__, g.__notes__, g.__notes__ is group.__notes__
match, rest = group.split(ValueError)
print(about(match))
print(about(rest))
print(about(group.subgroup(KeyError)))
derived = group.derive([OSError(1)])
print(derived.__traceback__, derived.__cause__, hasattr(derived, "__notes__"), derived.code)
class Plain(ExceptionGroup): pass
p = Plain("p", [ValueError(1), TypeError(2)])
print(type(p.subgroup(ValueError)), type(p.derive([KeyError()])), type(p.derive([KeyboardInterrupt()])))
class Wrong(ExceptionGroup):
    def derive(self, excs): return 5
try:
    Wrong("w", [ValueError(1), TypeError(2)]).split(ValueError)
except TypeError as e:
    print(e)
class Mixed(BaseExceptionGroup, ValueError): pass
print(repr(Mixed("m", [ValueError()])), isinstance(Mixed("m", [OSError()]), ValueError))
class Narrow(ExceptionGroup, TypeError): pass
try:
    Narrow("n", [KeyboardInterrupt()])
except TypeError as e:
    print(e)
class Loose(BaseExceptionGroup, ValueError): pass
try:
    print(repr(Loose("n", [KeyboardInterrupt()])))
except TypeError as e:
    print(e)
p.__notes__ = "not a list"
print(hasattr(p.subgroup(ValueError), "__notes__"))
p.__notes__ = ("tuple",)
print(p.subgroup(ValueError).__notes__)
