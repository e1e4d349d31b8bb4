# oracle: 3.14
import os.path
import os.path as path
import collections.abc, math as m, sys
from os import path as p, sep
from collections import (OrderedDict, deque as ring,)
from math import *

print(os.path is path is p, os.sep == sep, m.pi == pi, ring.__name__, OrderedDict.__name__)
print(collections.abc.Iterable.__name__, "sqrt" in globals(), "_" in globals())


def local():
    import json
    from json import dumps as d
    return json.dumps is d


print(local(), "json" in globals())


class Body:
    from math import floor
    import string


print(Body.floor(2.5), Body.string.digits)
for source in ("import missing_module", "import os.missing", "from math import missing", "from missing import x", "import sys.path", "from . import x", "from .. import x", "from .missing import x", "from math import pi.x" , "import a.b as c.d", "from x import *, y", "from x import (*)", "from x import ()", "import a as b.c", "from x import a,", "def f():\n    from x import *", "import", "from x import", "from . import *"):
    try:
        exec(source, {"__name__": "there", "__package__": None})
        print(source, "works")
    except SyntaxError as error:
        print(source, "-> SyntaxError", error.msg)
    except ImportError as error:
        print(source, "->", type(error).__name__, error, error.name)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
print(__import__("os.path") is os, __import__("os.path", fromlist=["join"]) is path)
