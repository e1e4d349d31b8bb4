x = "module"


def function():
    x = "function"
    print(eval("x"), eval("x", {"x": "given"}), eval("x", {"x": "global"}, {"x": "local"}))
    exec("x = 'changed'; y = 1")
    print(x, "y" in locals())
    names = {}
    exec("x = 'kept'; y = x * 2", names)
    print(names["x"], names["y"], "__builtins__" in names)
    separate = {}
    exec("global g; g = 1; h = 2", names, separate)
    print(names["g"], separate)


function()


class Mapping:
    def __init__(self):
        self.asked = []

    def __getitem__(self, name):
        self.asked.append(name)
        if name == "magic":
            return 42
        raise KeyError(name)

    def __setitem__(self, name, value):
        print("set", name, value)

    def __delitem__(self, name):
        print("delete", name)


mapping = Mapping()
print(eval("magic + 1", {}, mapping))
exec("assigned = 5\ndel assigned", {}, mapping)
print(mapping.asked)
for arguments in (("1", 5), ("1", {}, 5), (5,), ("1 +",), ("x = 1",), (b"1 + 1",), (" 1 + 1",), ("",)):
    try:
        print(eval(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
print(eval("[n for n in range(limit)]", {"limit": 3}))
print(eval("len('abc')", {"__builtins__": {"len": lambda text: "mine"}}))
try:
    eval("open('x')", {"__builtins__": {}})
except NameError as error:
    print(error)
try:
    exec("import os", {"__builtins__": {}})
except ImportError as error:
    print(error)
