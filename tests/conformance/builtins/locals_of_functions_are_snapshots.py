# oracle: 3.14
# PEP 667: locals() in a function is a new dict each time, in a class or module the namespace itself; frames show what they write.
import sys


def f(a, *rest, key=1, **more):
    b = 2
    first = locals()
    first["a"] = "changed"
    first["new"] = 1
    second = locals()
    del b
    return a, sorted(first), sorted(second), second["a"], first is second, sorted(locals())


print(f(5, 6, x=7))


def closure():
    free = 1

    def inner():
        return free, locals()

    late = lambda: later
    seen = dict(locals())
    later = 2
    return inner(), sorted(seen), sorted(locals())


print(closure())


class Body:
    x = 1
    locals()["y"] = 2
    z = y + x
    print(locals() is locals(), sorted(k for k in vars() if not k.startswith("__")))


print(Body.y, Body.z, globals() is locals(), vars() is globals())
locals()["made"] = "by locals"
print(made)
print((lambda q: locals())(3), "w" in next(locals() for w in [1]))


def run():
    exec("made_here = 1")
    return "made_here" in locals(), eval("sorted(locals())")


print(run())


class Thing:
    __slots__ = ("s",)


class Plain:
    def __init__(self):
        self.a = 1


print(vars(Plain()), sorted(k for k in vars(Plain) if not k.startswith("__")), type(vars(Plain)).__name__)
for call in (lambda: vars(Thing()), lambda: vars(5), lambda: vars(1, 2), lambda: locals(1), lambda: globals(1), lambda: dir(1, 2), lambda: vars(type("P", (), {"__dict__": 5})())):
    try:
        print(call())
    except TypeError as error:
        print(error)
