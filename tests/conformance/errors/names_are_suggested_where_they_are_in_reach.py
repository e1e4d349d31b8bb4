# oracle: 3.14
import traceback
def last(f, *arguments):
    try: f(*arguments)
    except Exception as e: print(traceback.format_exception_only(e)[-1].strip())
    else: print("no error")
global_value = 1
def misspelled_global(): return globl_value
def misspelled_local():
    counter = 1
    return countr
def misspelled_builtin(): return lenn([])
def of_a_module(): return maht.pi
def library(): return random.random()
def unimported(): return os.path
def nothing_near(): return qqqqqqqq
def short(): return ab
def enclosing():
    enclosed = 1
    def inner():
        enclosed
        return enclosd
    return inner()
class A:
    attribute = 1
    __private = 2
    def __init__(self): self.instance = 3
    def method(self): return methd()
    def bare(self): return attribute
    def own(self): return instance
    def private(self): return self.__privat
class B:
    __slots__ = ("first", "second")
class Dir:
    def __dir__(self): return ["listed", 5]
class BadDir:
    def __dir__(self): raise RuntimeError
class Wrapped:
    def __init__(self): self.inner = A()
for f in [misspelled_global, misspelled_local, misspelled_builtin, of_a_module, library, unimported, nothing_near, short, enclosing, A().method, A().bare, A().own, A().private]: last(f)
for text in ["A().attribut", "A.attribut", "A().instanc", "B().frist", "Dir().liste", "BadDir().x", "[].appendd", "''.uper", "(1).reel", "None.append", "A().method.__nam__", "A()._private", "Wrapped().attribute", "Wrapped().method", "A().x" , "A()._A__privat", "dict().has_key", "[].push", "''.contains", "{}.add", "[].length", "set().append", "().append", "global_valu", "true", "null", "self", "this", "elif_", "Flase", "nonee"]:
    last(lambda: eval(text))
for text in ["from math import sinn", "from math import Sin", "import maht", "from math import zzz", "import os.paht", "from nowhere import x"]:
    last(lambda: exec(text))
class Raises:
    def __getattr__(self, name): raise AttributeError("own text")
class Named:
    def __getattr__(self, name): raise AttributeError("own text", name=name, obj=A())
last(lambda: Raises().x); last(lambda: Named().attribut)
e = NameError("by hand", name="prnt"); print(traceback.format_exception_only(e))
e = AttributeError("by hand", name="appendd", obj=[]); print(traceback.format_exception_only(e))
e = AttributeError("by hand", name=5, obj=[]); print(traceback.format_exception_only(e))
e = ImportError("by hand", name="math", name_from="sinn"); print(traceback.format_exception_only(e))
