x = "global"

class C:
    print(x)
    x = "class"
    print(x)
    y = [x for _ in range(1)]
    z = [i + x for i in x]
    def method(self):
        return x
    names = sorted(n for n in locals() if not n.startswith("__"))
    del names[0]

print(C.x, C.y, C.z, C().method(), C.names)

def function():
    x = "function"
    class Inner:
        print(x)
        x = "inner"
        print(x)
        def method(self):
            return x
    return Inner().method()

print(function())

class Loop:
    for i in range(3):
        square = i * i
    if square == 4:
        def conditional(self):
            return "defined"

print(Loop.i, Loop.square, Loop().conditional())
print(C.__module__, C.__qualname__, function.__qualname__)
class Outer:
    class Nested:
        def m(self): pass
print(Outer.Nested.m.__qualname__)
def f():
    class Local:
        def m(self): pass
    return Local
print(f().m.__qualname__)
