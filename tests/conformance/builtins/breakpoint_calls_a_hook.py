import os
import sys
import warnings

sys.breakpointhook = lambda *args, **kwargs: ("hook", args, kwargs)
print(breakpoint(), breakpoint(1, x=2))
sys.breakpointhook = sys.__breakpointhook__
os.environ["PYTHONBREAKPOINT"] = "0"
print(breakpoint(1, 2))
os.environ["PYTHONBREAKPOINT"] = "len"
print(breakpoint("abc"))
os.environ["PYTHONBREAKPOINT"] = "os.path.join"
print(breakpoint("a", "b"))
for wrong in ("no_such_module.function", "os.no_such_name", "no_such_builtin"):
    os.environ["PYTHONBREAKPOINT"] = wrong
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(breakpoint())
    print([(w.category.__name__, str(w.message)) for w in caught])
os.environ["PYTHONBREAKPOINT"] = "len"
try:
    breakpoint(1)
except TypeError as error:
    print(error)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
