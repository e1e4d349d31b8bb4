# oracle: 3.14
import sys


def function(a):
    first = locals()
    b = 2
    second = locals()
    first["a"] = "changed"
    first["c"] = 3
    print(first is second, sorted(first), sorted(second), a)
    exec("d = 4; print(sorted(locals()))")
    print("d" in locals(), eval("sorted(locals())"))
    del b
    print("b" in locals(), "b" in second)


function(1)


def shared(x):
    z = 1

    def inner():
        return x, z
    y = 2
    return list(locals()), list(sys._getframe().f_locals)


print(shared(0))
print(locals() is globals())


class C:
    x = 1
    locals()["y"] = 2
    print(y, sorted(name for name in locals() if not name.startswith("__")))


print([sorted(locals()) for each in [1] if each] == [["each"]] or [sorted(name for name in locals() if name == "each") for each in [1]])
