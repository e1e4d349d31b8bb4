import builtins
import types


def attempt(source, names):
    try:
        exec(source, names)
    except Exception as error:
        print(type(error).__name__, error)


attempt("class A: pass", {"__builtins__": {}})
attempt("import sys", {"__builtins__": {}})
attempt("from sys import path", {"__builtins__": {}})
attempt("print(len('abc'))", {"__builtins__": {"print": print, "len": lambda text: "mine"}})
attempt("print(shown)", {"__builtins__": {"print": print, "shown": "given", "more": 1}})
attempt("print(hidden)", {"__builtins__": types.MappingProxyType({"print": print})})
attempt("print(shown)", {"__builtins__": types.MappingProxyType({"print": print, "shown": "by a mapping"})})
attempt("print('module')", {"__builtins__": builtins})
attempt("x = 1", {"__builtins__": None})
attempt("len", {"__builtins__": None})


class Asked(dict):
    def __getitem__(self, name):
        if name == "anything":
            return "made when asked"
        return dict.__getitem__(self, name)


attempt("print(anything)", {"__builtins__": Asked(print=print)})
names = {"__builtins__": {"print": print, "word": "inner"}}
exec("def say():\n    def inner():\n        print(word)\n    return inner", names)
say = names["say"]
say()()
print(sorted(say.__builtins__), say().__builtins__ is say.__builtins__)


def show_import(name, globals=None, locals=None, fromlist=(), level=0):
    print("import", name, type(globals).__name__, locals is None or type(locals).__name__, fromlist, level)
    return types.SimpleNamespace(part="a part", deep=types.SimpleNamespace(er="deeper"))


def show_build_class(function, name, *bases, **keywords):
    print("class", name, bases, keywords)
    return builtins.__build_class__(function, name, *bases)


names = {"__builtins__": {"__import__": show_import, "__build_class__": show_build_class, "print": print, "int": int}, "__name__": "replaced"}
exec("import some\nimport some.deep.er as e\nfrom . import part as p\nfrom ..up import part\nprint(e, p)", names)
exec("class C(int, flag=True): pass\nprint(C.__mro__[1])", names)
original = builtins.__import__
builtins.__import__ = show_import


def local():
    import within
    return within.part


print(local())
builtins.__import__ = original
names = {}
exec("kept = __builtins__", names)
print(names["kept"] is vars(builtins) or names["kept"] is builtins, list(names))
