# folder: temp
import sys, os
def write(name, text):
    name = "mods/" + name
    os.makedirs(os.path.dirname(name), exist_ok=True)
    with open(name, "w") as f: f.write(text)
os.mkdir("mods"); sys.path.insert(0, "mods"); sys.dont_write_bytecode = True
write("a1.py", "early = 1\nimport b1\nlate = 2\n")
write("b1.py", "import a1, os\nprint('b1 sees', sorted(k for k in vars(a1) if k[0] != '_'))\ntry:\n    a1.late\nexcept AttributeError as e:\n    print(str(e).replace(os.getcwd(), '.'))\ntry:\n    from a1 import late\nexcept ImportError as e:\n    print(str(e).split(' (/')[0], e.name)\nfrom a1 import early\n")
write("p/__init__.py", "from . import x\n")
write("p/x.py", "from . import y\nhere = 'x'\n")
write("p/y.py", "import p.x\nfrom p import x\nprint('half made:', hasattr(x, 'here'))\nimport p.x as z\nprint(z is x)\n")
write("me.py", "import me\nprint('me', me is __import__('sys').modules['me'], hasattr(me, 'after'))\nafter = 1\nprint(me.after)\n")
write("fails.py", "import sys\nprint('in sys.modules', 'fails' in sys.modules)\nimport half\n1 / 0\n")
write("half.py", "import fails\n")
write("replaces.py", "import sys\nclass M: value = 'replaced'\nsys.modules[__name__] = M()\n")
write("removes.py", "import sys\ndel sys.modules[__name__]\n")
write("q/__init__.py", "print('q runs')\nx = 'attribute'\n")
write("q/x.py", "print('q.x runs')\n")
write("q/r.py", "raise ValueError('in r')\n")
import a1
import p
import me
for _ in range(2):
    try: import fails
    except ZeroDivisionError as e: print("failed", "fails" in sys.modules, "half" in sys.modules)
import replaces
print(replaces.value)
try: import removes
except (KeyError, ImportError) as e: print(type(e).__name__, e)
from q import x
print(x)
import q.x
print(q.x.__name__)
from q import x
print(x.__name__)
try: import q.r
except ValueError as e: print(e, "q.r" in sys.modules, hasattr(q, "r"))
sys.modules["blocked"] = None
try: import blocked
except ImportError as e: print(type(e).__name__, e, e.name)
try: import q.blocked
except ImportError as e: print(type(e).__name__, e, e.name)
try: import os.path.deeper
except ImportError as e: print(type(e).__name__, e, e.name)
try: from q import nothing
except ImportError as e: print(str(e).split(" (")[0], e.name, e.name_from)
try: from math import sine
except ImportError as e: print(str(e).split(" (")[0], e.name)
import os.path as osp, os
print(osp is os.path)
del sys.modules["q.x"]
import q.x as again
print(again is x)
