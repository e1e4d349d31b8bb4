# oracle: 3.14
# folder: temp
import sys, os
def write(name, text):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as f: f.write(text)
sys.path.insert(0, "."); sys.dont_write_bytecode = True
write("plain.py", "a = 1\n_hidden = 2\n__dunder__ = 3\nimport os as imported\n")
write("listed.py", "__all__ = ['_hidden', 'a']\na = 1\n_hidden = 2\nb = 3\n")
write("wrong.py", "__all__ = ['missing']\n")
write("numbers_in_all.py", "__all__ = ['a', 1]\na = 1\n")
write("lazy.py", "__all__ = ['made']\ndef __getattr__(name):\n    print('asked for', name)\n    if name == 'made': return 'on demand'\n    raise AttributeError(name)\n")
write("text.py", "__all__ = 'ab'\na = 'A'\nb = 'B'\n")
write("pack/__init__.py", "__all__ = ['sub', 'x']\nx = 1\n")
write("pack/sub.py", "print('sub imported')\n")
write("badkeys.py", "globals()[1] = 2\n")
write("iterates.py", "class L:\n    def __getitem__(self, i):\n        if i: raise IndexError\n        return 'v'\n__all__ = L()\nv = 'vv'\n")
def names(module):
    space = {}
    try:
        exec(f"from {module} import *", space)
    except Exception as e:
        return type(e).__name__, str(e)
    return sorted(k for k in space if k != "__builtins__")
for module in ["plain", "listed", "wrong", "numbers_in_all", "lazy", "text", "pack", "badkeys", "iterates", "nowhere", "pack.nowhere", "plain.sub"]:
    print(module, names(module))
class Space(dict):
    def __setitem__(self, k, v):
        print("set", k)
        super().__setitem__(k, v)
exec("from listed import *", {}, Space())
for text in ["def f():\n from a import *", "class C:\n from listed import *", "from a import (*)", "from a import *, b", "import *", "from a import * as b", "from . import *", "from a import b,", "from a import (b,)", "from a import ()", "import a.b as c.d", "from a import b.c", "import a, b as c, d.e", "from .a.b import c as d, e", "from ... import x", "from .... import x", "import .a", "from a import b as 1", "import a as (b)"]:
    try:
        exec(text, {"__name__": "alone"}) if "listed" in text else compile(text, "text", "exec")
        print("fine", repr(text))
    except SyntaxError as e: print(repr(text), "->", e.msg)
    except ImportError as e: print(repr(text), "->", e)
