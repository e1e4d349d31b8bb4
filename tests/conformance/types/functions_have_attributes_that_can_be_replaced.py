# oracle: 3.14
# What can be read and assigned on a function: code, defaults, keyword defaults, closure, names, annotations, dict and type parameters.
def f(a, b=1, *, c=2):
    """Doc."""
    return a, b, c


f.__defaults__ = (10, 20)
f.__kwdefaults__ = {"c": 30}
print(f(), f(1), f.__defaults__, f.__kwdefaults__)
f.__defaults__ = None
f.__kwdefaults__ = None
print(f(1, 2, c=3), f.__defaults__, f.__kwdefaults__)
f.__code__ = (lambda a, b, *, c: ("replaced", a, b, c)).__code__
print(f(1, 2, c=3), f.__name__, f.__code__.co_name)
f.__name__, f.__qualname__, f.__doc__, f.__module__ = "g", "Outer.g", "New doc.", None
f.__annotations__ = {"a": int}
f.__type_params__ = ("T",)
f.attribute = 1
f.__dict__["other"] = 2
print(repr(f).split(" at ")[0], f.__name__, f.__doc__, f.__module__, f.__annotations__, f.__type_params__, vars(f), f.other)
del f.__doc__, f.__annotations__, f.attribute, f.__defaults__, f.__kwdefaults__
f.__dict__ = {"only": 1}
print(f.__doc__, f.__annotations__, vars(f), f.only, f.__closure__, f.__globals__ is globals(), f.__builtins__ is not None, f.__wrapped__ if hasattr(f, "__wrapped__") else "not wrapped")


def outer():
    x = 1

    def inner():
        nonlocal x
        x += 1
        return x

    return inner


inner = outer()
cell = inner.__closure__[0]
print(inner(), cell.cell_contents, inner.__code__.co_freevars, outer.__code__.co_cellvars)
cell.cell_contents = 100
print(inner(), cell == outer().__closure__[0], cell < type(cell)(500), type(cell).__name__)
for call in (
    lambda: setattr(f, "__defaults__", 5), lambda: setattr(f, "__defaults__", [1]), lambda: setattr(f, "__kwdefaults__", ()), lambda: setattr(f, "__code__", 5), lambda: setattr(f, "__code__", inner.__code__), lambda: setattr(inner, "__code__", f.__code__), lambda: setattr(f, "__name__", None), lambda: setattr(f, "__qualname__", 1), lambda: delattr(f, "__name__"), lambda: delattr(f, "__code__"), lambda: setattr(f, "__closure__", ()), lambda: setattr(f, "__globals__", {}), lambda: setattr(f, "__annotations__", []), lambda: setattr(f, "__type_params__", [1]), lambda: setattr(f, "__dict__", 5), lambda: delattr(f, "__dict__"), lambda: f.nothing, lambda: delattr(f, "nothing"),
    lambda: type(cell)().cell_contents, lambda: type(cell)(1, 2), lambda: delattr(cell, "cell_contents"), lambda: inner(), lambda: hash(cell), lambda: type(f)(), lambda: type(f)(5, {}), lambda: type(f)(f.__code__, 5), lambda: type(f)(f.__code__, {}, 5), lambda: type(f)(f.__code__, {}, "n", 5), lambda: type(f)(f.__code__, {}, "n", (), (cell,)), lambda: type(f)(inner.__code__, {}), lambda: type(f)(inner.__code__, {}, "n", None, (1,)), lambda: type("F", (type(f),), {}), lambda: f.__get__(), lambda: f.__get__(None),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
made = type(f)((lambda a, b=5, *, k: (a, b, k, name)).__code__, {"name": "from globals"}, "made", (7,), None, {"k": 8})
print(made(1), made.__name__, made.__qualname__, made.__module__, made.__defaults__, made.__kwdefaults__, f.__get__(None, int) is f, f.__get__(5).__self__)
