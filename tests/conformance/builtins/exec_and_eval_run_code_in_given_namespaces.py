# oracle: 3.14
# globals and locals of exec and eval: mappings of any kind as locals, closures, __builtins__, and what is refused.

class Space:
    def __init__(self):
        self.log = []

    def __getitem__(self, key):
        self.log.append("get " + key)
        if key == "given":
            return 7
        raise KeyError(key)

    def __setitem__(self, key, value):
        self.log.append(f"set {key}={value!r}")

    def __delitem__(self, key):
        self.log.append("del " + key)


space = Space()
exec("a = given + 1\nlen\ndel b\nfor c in [1]: pass", {}, space)
print(space.log, eval("given * 2", {}, Space()), eval("x + y", {"x": 1, "y": 2}, {"y": 10}))
names = {}
exec("x = 1\ndef f(): return x\nclass C:\n    y = x", names)
print(sorted(n for n in names if n != "__builtins__"), names["f"](), names["C"].y, "__builtins__" in names, type(names["__builtins__"]).__name__)
outer, inner = {}, {}
exec("x = 1\ndef f():\n    return x", outer, inner)
try:
    inner["f"]()
except NameError as error:
    print(error, sorted(inner))
print(eval("len", {"__builtins__": {"len": "mine"}}), eval("1 + 1", {"__builtins__": {}}))
for source, restricted in (("print(1)", {}), ("[].append(1)", {}), ("open", {"len": len}), ("class C: pass", {}), ("import os", {}), ("__import__('os')", {}), ("x", None)):
    try:
        exec(source, {"__builtins__": restricted})
        print("ran", source)
    except Exception as error:
        print(type(error).__name__, error)
for call in (lambda: exec("1", []), lambda: exec("1", {}, 5), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: exec(5), lambda: eval(5), lambda: eval("x = 1"), lambda: exec(), lambda: eval(), lambda: exec("1", None, None), lambda: eval("1", globals=None), lambda: exec("1", closure=()), lambda: eval("a\0"), lambda: exec(b"\xff"), lambda: eval("  1"), lambda: eval("1;"), lambda: exec("x = 1", {}, locals={"q": 1})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, getattr(error, "msg", error))


def make():
    total = 10

    def add():
        nonlocal total
        total += 1
        return total

    return add


from types import CellType

add = make()
exec(add.__code__, {}, closure=add.__closure__)
print(add(), exec(add.__code__, closure=(CellType(5),)))
for closure in (None, (), (1,), [add.__closure__[0]], (CellType(), CellType())):
    try:
        exec(add.__code__, {}, closure=closure)
        print("ran")
    except TypeError as error:
        print(error)
try:
    eval(add.__code__)
except TypeError as error:
    print(error)
