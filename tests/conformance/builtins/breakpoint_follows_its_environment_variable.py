# oracle: 3.14
# breakpoint() calls sys.breakpointhook, whose default asks PYTHONBREAKPOINT each time: 0 does nothing, else a callable by its dotted name.
import os
import sys
import warnings


def hook(*args, **kwargs):
    return args, kwargs


sys.breakpointhook = hook
print(breakpoint(), breakpoint(1, x=2))
sys.breakpointhook = sys.__breakpointhook__
os.environ["PYTHONBREAKPOINT"] = "0"
print(breakpoint(), breakpoint("ignored", anything=1))
for target in ("int", "builtins.len", "os.path.join", "json.dumps"):
    os.environ["PYTHONBREAKPOINT"] = target
    for arguments in ((), ("12",), ("a", "b")):
        try:
            print(target, arguments, repr(breakpoint(*arguments)))
        except TypeError as error:
            print(target, arguments, error)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    for target in ("no_such_function", "no_module.f", "os.nothing", ".", "a..b", "."):
        os.environ["PYTHONBREAKPOINT"] = target
        print(breakpoint())
for warning in seen:
    print(warning.category.__name__, warning.message)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    os.environ["PYTHONBREAKPOINT"] = "nope.nope"
    try:
        breakpoint()
    except RuntimeWarning as error:
        print("raised", error)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
sys.breakpointhook = 5
try:
    breakpoint()
except TypeError as error:
    print(error)
