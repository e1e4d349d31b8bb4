def show(group, indent=0):
    if group is None:
        print(" " * indent + "None")
    elif isinstance(group, BaseExceptionGroup):
        print(" " * indent + f"{type(group).__name__} {group.message!r}")
        for inner in group.exceptions:
            show(inner, indent + 2)
    else:
        print(" " * indent + repr(group))


group = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError("t"), ValueError(2)]), OSError("o")])
show(group)
matched, rest = group.split(ValueError)
show(matched)
show(rest)
show(group.subgroup((TypeError, OSError)))
show(group.subgroup(KeyError))
show(group.subgroup(lambda e: isinstance(e, ExceptionGroup) and e.message == "inner"))
show(group.split(ExceptionGroup)[0] is group and group)
print(group.args, str(group), repr(group))
for arguments in ((), ("m",), ("m", []), ("m", 5), ("m", [1]), (5, [ValueError()]), ("m", [KeyboardInterrupt()]), ("m", [ValueError], 1), ("m", [ValueError])):
    try:
        show(ExceptionGroup(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
show(BaseExceptionGroup("base", [ValueError()]))
show(BaseExceptionGroup("base", [KeyboardInterrupt()]))


class Custom(ExceptionGroup):
    def derive(self, excs):
        return Custom(self.message + " derived", excs)


custom = Custom("custom", [ValueError(1), TypeError(2)])
custom.add_note("a note")
custom.__cause__ = KeyError("cause")
matched, rest = custom.split(ValueError)
show(matched)
print(matched.__notes__, repr(matched.__cause__), matched.__notes__ is custom.__notes__)
show(custom.derive([OSError()]))


class NotDerived(ExceptionGroup):
    pass


show(NotDerived("plain", [ValueError(1), TypeError()]).subgroup(ValueError))
try:
    group.split(5)
except TypeError as error:
    print(error)
try:
    group.message = "changed"
except AttributeError as error:
    print(error)
print(ExceptionGroup[int], ExceptionGroup.__mro__[1].__name__, group.exceptions[0].args)
