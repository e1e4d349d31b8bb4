# oracle: 3.14
import annotationlib
from annotationlib import Format, get_annotations, ForwardRef
def f(a: int, b: undefined, *args: "text", c: list[missing.attribute] = 1) -> x + y: pass
print(f.__annotate__.__name__, f.__annotate__.__qualname__)
try: f.__annotations__
except NameError as e: print(e)
print(get_annotations(f, format=Format.STRING))
refs = get_annotations(f, format=Format.FORWARDREF)
print(refs["a"], type(refs["b"]).__name__, refs["b"].__forward_arg__, refs["args"], refs["return"].__forward_arg__)
undefined = str
print(refs["b"].evaluate())
for format in [1, 2, 3, 4, 0, "x", None]:
    try: print(format, f.__annotate__(format))
    except (NotImplementedError, NameError, TypeError) as e: print(format, type(e).__name__, e)
class C:
    own: int
    other: "C"
    later: Later
    def method(self) -> C: pass
print(get_annotations(C, format=Format.STRING), C.__annotate__(2) if 0 else "")
try: C.__annotations__
except NameError as e: print(e)
class Later: pass
print(C.__annotations__["later"] is Later, C.method.__annotations__["return"] is C)
print(C.__annotations__ is C.__annotations__, "__annotations__" in C.__dict__, [k for k in C.__dict__ if "annot" in k])
C.__annotations__["added"] = 1
print(list(C.__annotations__))
del C.__annotations__
print(C.__annotate__)
def g(a: int): pass
g.__annotations__ = {"set": 1}
print(g.__annotate__, g.__annotations__)
def h(a: int): pass
h.__annotate__ = lambda format: {"by": format}
print(h.__annotations__, get_annotations(h, format=Format.VALUE))
h.__annotate__ = None
print(h.__annotations__)
for value in [5, "x"]:
    try: h.__annotate__ = value
    except TypeError as e: print(e)
    try: h.__annotations__ = value
    except TypeError as e: print(e)
h.__annotate__ = lambda format: [1]
try: h.__annotations__
except TypeError as e: print(e)
try: del h.__annotate__
except TypeError as e: print(e)
print((lambda: 0).__annotations__, (lambda: 0).__annotate__, print.__class__)
class D(C): pass
print(D.__annotations__, D.__annotate__)
print(get_annotations(f, format=Format.STRING)["c"], annotationlib.call_annotate_function(f.__annotate__, Format.STRING)["return"])
try: get_annotations(5)
except TypeError as e: print(e)
