def function(a: int, b=2, /, c=3, *args, d, e=5, **kwargs) -> str:
    """The docstring."""
    local = a
    return local


print(function.__name__, function.__qualname__, function.__doc__, function.__module__)
print(function.__defaults__, function.__kwdefaults__, function.__annotations__, function.__closure__)
code = function.__code__
print(code.co_name, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_varnames, code.co_nlocals)
print(code.co_flags & 0x04 != 0, code.co_flags & 0x08 != 0, code.co_firstlineno, code.co_freevars, code.co_cellvars)
function.custom = 1
print(function.__dict__, function.custom)
function.__name__ = "renamed"
function.__qualname__ = "Outer.renamed"
function.__doc__ = None
print(repr(function).split(" at ")[0], function.__doc__)
for attribute, value in (("__name__", 5), ("__qualname__", None), ("__code__", 5), ("__dict__", 5), ("__closure__", ()), ("__globals__", {}), ("__annotations__", 5), ("__defaults__", [])):
    try:
        setattr(function, attribute, value)
        print("set", attribute)
    except Exception as error:
        print(attribute, type(error).__name__, error)
for attribute in ("__name__", "__code__", "__dict__", "custom", "missing", "__doc__"):
    try:
        delattr(function, attribute)
        print("deleted", attribute)
    except Exception as error:
        print(attribute, type(error).__name__, error)


def one():
    return 1


def two(x=2):
    return x


one.__code__ = two.__code__
try:
    one()
except TypeError as error:
    print(error)
one.__defaults__ = (7,)
print(one())


def outer():
    cell = 5

    def inner():
        return cell

    return inner


inner = outer()
print(inner.__closure__[0].cell_contents, inner.__code__.co_freevars, outer.__code__.co_cellvars)
inner.__closure__[0].cell_contents = 6
print(inner())
try:
    one.__code__ = inner.__code__
except ValueError as error:
    print(error)
print((lambda: 0).__name__, outer.__code__.co_consts is not None, inner.__qualname__)
