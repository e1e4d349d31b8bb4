group = ExceptionGroup("top", [ValueError(1), TypeError("t"), ExceptionGroup("low", [OSError(2), ValueError(30)]), ExceptionGroup("rest", [KeyError(4)])])
def shape(e):
    if e is None: return None
    if isinstance(e, BaseExceptionGroup): return [e.message, *map(shape, e.exceptions)]
    return repr(e)
print(shape(group.subgroup(ValueError)))
print(shape(group.subgroup((OSError, KeyError))))
print(shape(group.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 10)))
print(group.subgroup(lambda e: True) is group, group.subgroup(ExceptionGroup) is group, group.subgroup(RuntimeError))
print([shape(x) for x in group.split(ValueError)])
print([shape(x) for x in group.split(ExceptionGroup)])
print([shape(x) for x in group.split(lambda e: getattr(e, "message", "") == "low")])
asked = []
group.split(lambda e: asked.append(getattr(e, "message", e.args[0])))
print(asked)
for bad in [1, int, (ValueError, 1), [ValueError], None, ()]:
    for method in group.split, group.subgroup:
        try:
            print(bad, method(bad))
        except TypeError as e:
            print(bad, e)
try:
    group.split(lambda e: 1 / 0)
except ZeroDivisionError as e:
    print(e)
class Truth:
    def __bool__(self): raise RuntimeError("no truth")
try:
    group.subgroup(lambda e: Truth())
except RuntimeError as e:
    print(e)
for arguments in [(), ("m",), ("m", []), ("m", 1), (1, [ValueError()]), ("m", [1]), ("m", [ValueError(), ValueError]), ("m", {ValueError(1)}), ("m", "ab"), ("m", [KeyboardInterrupt()])]:
    try:
        print(repr(ExceptionGroup(*arguments)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(type(BaseExceptionGroup("m", [ValueError()])), type(BaseExceptionGroup("m", [SystemExit()])), BaseExceptionGroup("m", [ValueError(), OSError()]))
source = [ValueError(1)]
g = ExceptionGroup("copied", source)
source.append(2)
print(g.exceptions, g.args)
