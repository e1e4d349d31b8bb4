counter = 0
def bump():
    global counter, created
    counter += 1
    created = "yes"
for _ in range(3):
    bump()
print(counter, created, __name__, "__builtins__" in globals(), globals()["counter"])
globals()["injected"] = 5
print(injected)
def f(a, b=2):
    c = 3
    return sorted(locals().items())
print(f(1))
def g():
    x = 1
    class C:
        nonlocal x
        x = 2
    return x
print(g())
print([name for name in ("__file__", "__doc__", "__spec__", "__loader__", "__package__") if name in globals()])
print(vars() is globals(), dir()[:1] != [])
import sys
print(sys.modules["__main__"].counter, sys.modules[__name__] is sys.modules["__main__"])
len = lambda x: "shadowed"
print(len([]))
del len
print(len([]))
