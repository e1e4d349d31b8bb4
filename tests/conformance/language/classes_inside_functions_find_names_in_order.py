x = "global"
y = "global"


def function(x):
    class A:
        found = x

        def method(self):
            return x

    class B:
        x = "class"
        found = x

        def method(self):
            return x

    class C:
        found = y
        y = "class"
        items = [y for _ in range(1)]

    class D:
        nonlocal x
        x = "changed"
        found = x

    return A.found, A().method(), B.found, B().method(), C.found, C.items, D.found, x, "x" in vars(D)


print(function("parameter"))


def outer():
    value = 1

    class E:
        exec("inner = 2")
        local = sorted(name for name in locals() if not name.startswith("__"))

        def method(self):
            nonlocal value
            value += 1
            return value

    return E.local, E().method(), value


print(outer())
