# folder: temp
import sys, os
def write(name, text):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as f: f.write(text)
sys.path.insert(0, "."); sys.dont_write_bytecode = True
write("top/__init__.py", "here = 'top'\nfrom . import one\nfrom .one import value as renamed\n")
write("top/one.py", "from .. import nothing\n" if 0 else "value = __name__, __package__, __spec__.parent\n")
write("top/mid/__init__.py", "from ..one import value\nfrom .. import here, one\nfrom . import leaf\n")
write("top/mid/leaf.py", "from ... import top\n" if 0 else "from ..one import value as v\nfrom . import __name__ as package\nfrom .. import mid\n")
write("top/beyond.py", "from ... import x\n")
write("top/mid/beyond.py", "from ....x import y\n")
write("top/missing.py", "from .nowhere import x\n")
write("top/missing_name.py", "from . import nowhere\n")
write("top/missing_attribute.py", "from .one import nowhere\n")
write("top/absolute.py", "import one\n")
write("top/late.py", "def f():\n    from . import one\n    return one.value\n")
import top.mid
print(top.renamed, top.mid.value, top.mid.here, top.mid.leaf.package, top.mid.leaf.mid is top.mid)
for module in ["beyond", "mid.beyond", "missing", "missing_name", "missing_attribute", "absolute"]:
    try:
        __import__("top." + module)
    except ImportError as e:
        print(module, type(e).__name__, str(e).replace(os.getcwd(), "."), e.name)
import top.late
print(top.late.f())
def run(**names):
    try: exec("from . import one\nprint(one.__name__)", names)
    except Exception as e: print(type(e).__name__, e)
run(); run(__name__="__main__"); run(__package__="top"); run(__name__="top.x"); run(__name__="top", __path__=[]); run(__package__=5); run(__package__=""); run(__package__="nowhere"); run(__package__=None, __name__="top.y"); run(__name__=5)
try: exec("from .. import x", {"__package__": "top"})
except ImportError as e: print(e)
try: __import__("", {}, {}, [], 0)
except ValueError as e: print(e)
try: __import__("x", {}, {}, [], -1)
except ValueError as e: print(e)
print(__import__("top.mid.leaf").__name__, __import__("top.mid.leaf", fromlist=["v"]).__name__, __import__("mid.leaf", {"__package__": "top"}, level=1).__name__, __import__("mid", {"__package__": "top"}, {}, ["leaf"], 1).__name__)
import importlib
print(importlib.import_module(".one", "top").__name__, importlib.import_module("..one", "top.mid").__name__)
for arguments in [(".one",), ("....x", "top")]:
    try: importlib.import_module(*arguments)
    except (TypeError, ImportError) as e: print(type(e).__name__, e)
