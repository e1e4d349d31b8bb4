import types

value = "global"
print(globals()["value"], globals() is locals(), vars() is globals())
globals()["made"] = "by globals()"
print(made)


def function(argument):
    inner = argument + 1
    names = locals()
    names["inner"] = "changed only in the copy"
    inner_cell = 5

    def closure():
        return inner_cell

    return inner, sorted(names), sorted(locals()), locals() is locals(), closure()


print(function(1))


class Body:
    first = 1
    seen = dict(locals())
    locals()["second"] = 2


print([name for name in Body.seen if not name.startswith("__")], Body.second)


class Instance:
    def __init__(self):
        self.a = 1


instance = Instance()
vars(instance)["b"] = 2
print(vars(instance), instance.b, vars(instance) is instance.__dict__)
print(type(vars(Instance)).__name__, "__init__" in vars(Instance))
print(vars(types.SimpleNamespace(x=1)))
for wrong in (5, "x", [], object()):
    try:
        vars(wrong)
    except TypeError as error:
        print(error)
print((lambda a, b=2: locals())(1))


def generator():
    a = 1
    yield dict(locals())
    b = 2
    yield dict(locals())


print(list(generator()))
