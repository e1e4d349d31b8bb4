x = "global"

def outer():
    x = "outer"
    def reads():
        return x
    def makes_local():
        x = "local"
        return x
    def uses_global():
        global x
        return x
    def uses_nonlocal():
        nonlocal x
        x = "changed"
        return x
    before = reads()
    return before, makes_local(), uses_global(), uses_nonlocal(), reads(), x

print(outer(), x)

def parameters(x, y=x):
    def inner(z=x):
        return x, y, z
    x = "rebound"
    return inner()

print(parameters("argument"))

def loop():
    for i in range(3):
        def f():
            return i
    return f(), [g() for g in [lambda: i]]

print(loop())

def comprehension_in_class():
    z = 10
    class C:
        z = 20
        values = [z for _ in range(2)]
        def method(self):
            return z
    return C.values, C().method(), C.z

print(comprehension_in_class())

def exec_does_not_reach_locals():
    a = 1
    exec("a = 2")
    return a

print(exec_does_not_reach_locals())
