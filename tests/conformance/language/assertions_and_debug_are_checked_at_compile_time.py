import ast, warnings
warnings.simplefilter("always")
def attempt(text, optimize=-1):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            exec(compile(text, "text", "exec", optimize=optimize), {"say": lambda x: print("evaluated", x) or x})
            result = "fine"
        except BaseException as e:
            result = f"{type(e).__name__} {e.args!r}"
    print(repr(text), optimize, "->", result, [str(w.message) for w in seen])
attempt("assert say(1), say('never')")
attempt("assert say(0), say('message')")
attempt("assert say(0)")
attempt("assert (1, 'always true')")
attempt("assert ()")
attempt("assert (), 'empty tuple'")
attempt("assert (0, 'tuple'), 'x'")
attempt("assert 0, ('a', 'b')")
attempt("assert 0, None")
attempt("assert 0, ValueError('v')")
attempt("assert 'text'"); attempt("assert not 'text'"); attempt("assert [] or {}", 0)
attempt("assert say(0), say('gone')", 1)
attempt("assert (1, 2)", 1)
attempt("print(__debug__)", 0); attempt("print(__debug__)", 1); attempt("if __debug__: print('debug')\nelse: print('optimized')", 2)
attempt("def f(): 'doc of f'\nprint(f.__doc__)", 2)
attempt("def f(): 'doc of f'\nprint(f.__doc__)", 1)
class Truth:
    def __bool__(self): raise RuntimeError("truth")
try:
    assert Truth(), "never"
except RuntimeError as e: print(e)
import builtins
saved = builtins.AssertionError
builtins.AssertionError = KeyError
try: assert 0, "the real one"
except BaseException as e: print(type(e) is saved)
builtins.AssertionError = saved
AssertionError = IndexError
try: assert 0
except BaseException as e: print(type(e) is saved)
for text in ["__debug__ = 1", "def __debug__(): pass", "import __debug__", "for __debug__ in x: pass", "x.__debug__ = 1", "f(__debug__=1)", "del __debug__", "lambda __debug__: 0", "(__debug__ := 1)", "class __debug__: pass", "with a as __debug__: pass", "x.__debug__", "global __debug__", "assert", "assert x, y, z", "assert x = 1", "assert (x, y) = 1", "assert *x", "assert yield", "match x:\n case __debug__: pass"]:
    try:
        compile(text, "text", "exec")
        print("compiles", repr(text))
    except SyntaxError as e: print(repr(text), "->", e.msg)
