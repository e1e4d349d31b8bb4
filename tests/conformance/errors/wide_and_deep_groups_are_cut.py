import traceback
wide = ExceptionGroup("wide", [ValueError(i) for i in range(20)])
traceback.print_exception(wide)
import sys
print("".join(traceback.format_exception(wide)))
deep = ValueError("innermost")
for i in range(14):
    deep = ExceptionGroup(f"level {i}", [deep])
print("".join(traceback.format_exception(deep)))
te = traceback.TracebackException.from_exception(wide, max_group_width=2, max_group_depth=3)
print("".join(te.format()))
te = traceback.TracebackException.from_exception(deep, max_group_width=2, max_group_depth=3)
print("".join(te.format()))
print([type(x).__name__ for x in te.exceptions], te.exceptions[0].exceptions[0].exc_type_str)
print("".join(te.format_exception_only()))
te = traceback.TracebackException.from_exception(deep)
print("".join(te.format_exception_only(show_group=True)))
class Group(BaseExceptionGroup): pass
print("".join(traceback.format_exception_only(Group("g", [KeyboardInterrupt(), SystemExit(3)]), show_group=True)))
multi = ExceptionGroup("first line\nsecond line", [ValueError("a\nb")])
multi.add_note("note\nof lines")
print("".join(traceback.format_exception(multi)))
