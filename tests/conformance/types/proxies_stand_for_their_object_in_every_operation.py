import operator
import weakref


class Number:
    """Tells what it is asked."""


def named(name):
    return lambda self, *others: (name, *[type(other).__name__ for other in others])


BINARY = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "lshift", "rshift", "and", "xor", "or"]
for name in BINARY:
    setattr(Number, f"__{name}__", named(name))
    if name != "divmod":
        setattr(Number, f"__i{name}__", named("i" + name))
    setattr(Number, f"__r{name}__", named("r" + name))
for name in ("neg", "pos", "abs", "invert", "pow", "ipow", "rpow"):
    setattr(Number, f"__{name}__", named(name))
Number.__index__ = lambda self: 3
Number.__int__ = lambda self: 4
Number.__float__ = lambda self: 5.0
Number.__reversed__ = lambda self: "reversed"
number = Number()
proxy = weakref.proxy(number)
for name in BINARY:
    function = getattr(operator, name, None) or getattr(operator, name + "_", None) or divmod
    print(function(proxy, 1), function(1, proxy), function(proxy, proxy)[1], end=" ")
    in_place = getattr(operator, "i" + name, None)
    print(in_place(proxy, 2) if in_place else "")
print(-proxy, +proxy, abs(proxy), ~proxy, proxy ** 2, 2 ** proxy, operator.ipow(proxy, 2))
print(operator.index(proxy), int(proxy), float(proxy), [1, 2, 3, 4][proxy], reversed(proxy))
items = {"a": 1}.keys
del number


class Steps:
    def __init__(self):
        self.left = 2

    def __next__(self):
        self.left -= 1
        return self.left


steps = Steps()
print(next(weakref.proxy(steps)))
try:
    next(weakref.proxy(print))
except TypeError as error:
    print(error)
