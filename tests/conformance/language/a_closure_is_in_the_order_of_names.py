import types


def outer():
    z = y = x = 1

    def inner():
        return z, x, y

    return inner


inner = outer()
print(inner.__code__.co_freevars)
cells = tuple(types.CellType(n) for n in (10, 20, 30))
print(types.FunctionType(inner.__code__, {}, "inner", None, cells)())


def counting():
    total = 0

    def add():
        nonlocal total
        total += step

    step = 5
    return add, lambda: total


add, total = counting()
exec(add.__code__, {}, closure=add.__closure__)
print(total(), add.__code__.co_freevars)
