# folder: temp
import sys
sys.path.insert(0, "."); sys.dont_write_bytecode = True
with open("lazy.py", "w") as f:
    f.write("""
here = 1
def __getattr__(name):
    print("getattr", name)
    if name.startswith("x"):
        return name.upper()
    raise AttributeError(f"lazy has no {name!r}")
def __dir__():
    return ["z", "here", "a"]
""")
import lazy
print(lazy.here, lazy.xyz, dir(lazy))
for action in ["lazy.other", "getattr(lazy, 'q', 'default')", "hasattr(lazy, 'xa')", "hasattr(lazy, 'no')", "lazy.__getattr__('xb')", "lazy.__name__", "lazy.__missing_dunder__"]:
    try: print(action, "=", eval(action))
    except AttributeError as e: print(action, "->", e)
from lazy import xc, here
print(xc, here)
try: from lazy import nothing
except ImportError as e: print(str(e).split(" (")[0])
lazy.xyz = "set"
print(lazy.xyz)
del lazy.xyz
print(lazy.xyz)
del lazy.__getattr__
try: lazy.xyz
except AttributeError as e: print(e)
lazy.__getattr__ = lambda name: ("replaced", name)
print(lazy.anything)
lazy.__getattr__ = 5
try: lazy.anything
except TypeError as e: print(e)
lazy.__dir__ = lambda: 5
try: dir(lazy)
except TypeError as e: print(e)
import types
class M(types.ModuleType):
    def __getattr__(self, name): return f"class {name}"
m = M("m", "documentation")
m.__getattr__ = lambda name: "never: of the module"
print(m.x, m.__doc__, m.__name__, m.__spec__)
print(repr(types.ModuleType("r")))
n = types.ModuleType("n")
n.__dict__["k"] = 1
print(n.k, sorted(vars(n)), dir(n) == sorted(vars(n)))
for bad in [(), (5,), ("a", "b", "c")]:
    try: types.ModuleType(*bad)
    except TypeError as e: print(e)
try: n.__dict__ = {}
except AttributeError as e: print(e)
e = types.ModuleType.__new__(types.ModuleType)
print(e, e.__dict__)
try: e.x
except AttributeError as error: print(error)
