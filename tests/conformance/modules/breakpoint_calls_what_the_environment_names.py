import os
import sys
import warnings

seen = []


class Debugger:
    def stop(*args, **kwargs):
        seen.append((args, kwargs))
        return "stopped"


sys.modules["debugger"] = Debugger
os.environ["PYTHONBREAKPOINT"] = "debugger.stop"
print(breakpoint(1, x=2), seen)
os.environ["PYTHONBREAKPOINT"] = "len"
print(breakpoint([1, 2]))
os.environ["PYTHONBREAKPOINT"] = "0"
print(breakpoint(1))
for wrong in "nowhere.stop", "debugger.missing", ".":
    os.environ["PYTHONBREAKPOINT"] = wrong
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(breakpoint(), [str(w.message) for w in caught])
sys.breakpointhook = lambda *args: args
print(breakpoint("mine"))
del os.environ["PYTHONBREAKPOINT"]
print(breakpoint("mine"), sys.__breakpointhook__ is not sys.breakpointhook)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
