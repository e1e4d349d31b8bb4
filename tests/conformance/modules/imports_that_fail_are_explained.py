# oracle: 3.14
import sys
def attempt(source):
    try:
        exec(source, {"__name__": "attempt"})
    except ImportError as e:
        print(type(e).__name__, e, e.name)
    except (SyntaxError, ZeroDivisionError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
attempt("import no_such_module")
attempt("import no_such.module")
attempt("import math.no_such")
attempt("from math import no_such")
attempt("from math import pi, no_such")
attempt("import _raises")
attempt("import _raises")
attempt("from . import x")
attempt("from .x import y")
attempt("from _broken_syntax import x")
attempt("import _sibling.sub")
print("_raises" in sys.modules)
try:
    __import__("")
except ValueError as e:
    print(e)
