# oracle: 3.14
# __import__: what it returns with and without fromlist, levels, packages of globals, and its mistakes; the import statement calls the one in builtins.
import builtins
import sys

print(__import__("os").__name__, __import__("os.path").__name__, __import__("os.path", fromlist=["join"]).__name__, __import__("collections.abc").__name__, __import__("collections.abc", None, None, ("Mapping",)).__name__, __import__("collections", fromlist=("abc",)).__name__, __import__(name="sys") is sys, __import__("json", fromlist=[""]).__name__)
for call in (
    lambda: __import__(), lambda: __import__(""), lambda: __import__(5), lambda: __import__("no.such"), lambda: __import__("no_such_module"), lambda: __import__("os.nothing"), lambda: __import__("sys.path"), lambda: __import__("os", level=-1), lambda: __import__("os", level="a"), lambda: __import__("x", {}, {}, [], 1), lambda: __import__("x", {"__package__": "no_such_package"}, None, [], 1), lambda: __import__("x", {"__package__": ""}, None, [], 1), lambda: __import__("x", {"__package__": 5}, None, [], 1), lambda: __import__("x", 5, None, [], 1), lambda: __import__("", {"__package__": "json"}, None, ["decoder"], 1).__name__, lambda: __import__("decoder", {"__package__": "json"}, None, ["JSONDecoder"], 1).__name__, lambda: __import__("y", {"__package__": "json"}, None, [], 3), lambda: __import__("os", fromlist=5), lambda: __import__("json", fromlist=[5]), lambda: __import__("json", fromlist=["nothing_there"]).__name__,
):
    try:
        result = call()
        print(result if isinstance(result, str) else result.__name__)
    except Exception as error:
        print(type(error).__name__, error)
original = builtins.__import__
log = []


def spy(name, globals=None, locals=None, fromlist=(), level=0):
    log.append((name, fromlist, level))
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = spy
try:
    import os.path as p
    import collections.abc
    from json import dumps, loads as reading
    from os import *
    try:
        from . import nothing
    except ImportError as error:
        message = str(error)
finally:
    builtins.__import__ = original
print(log[:4], log[-1], message, collections.__name__, p is os.path if "os" in globals() else p.__name__ in ("posixpath", "ntpath"))
builtins.__import__ = lambda *a: a[0].upper()
try:
    import anything.at.all
    import some.thing as renamed
    print(anything)
except ImportError as error:
    print(type(error).__name__, error)
except AttributeError as error:
    print(type(error).__name__, error)
finally:
    builtins.__import__ = original
