# oracle: 3.14
def say(text, value=None):
    print("evaluated", text)
    return value

class Box:
    pass

box = Box()
say("object", box).attribute: say("annotation") = say("value", 3)
print(box.attribute)
say("object", box).nothing: say("annotation")
print(hasattr(box, "nothing"))
say("table", {})[say("key")]: say("annotation")
say("table", {})[say("key")]: say("annotation") = say("value")
(name): say("annotation") = 4
(never): say("annotation")
print(name, "never" in globals(), "__annotations__" in globals())
plain: say("plain")
print(__annotate__(1))

def function():
    say("object", box).inner: say("annotation of a function") = 5
    local: say("annotation of a local") = 6
    (other): say("annotation in parentheses")
    try:
        other
    except NameError as e:
        print(type(e).__name__, e)
    return local
print(function(), function.__annotations__, box.inner)

class Body:
    a: "text"
    b: int = 2
    (c): say("not kept")
    box.d: say("an attribute's") = 1
print(Body.__annotations__, hasattr(Body, "a"), Body.b)
for text in ["(a, b): int", "[a]: int", "a.b(): int", "1: int", "x: int = yield", "f'a': int", "a + b: int", "x: int, y: int",
             "def f():\n x: int\n global x", "def f():\n global x\n x: int", "None: int = 1", "(yield): int"]:
    try:
        compile(text, "text", "exec")
        print("compiles", text)
    except SyntaxError as e:
        print(repr(text), "->", e.msg)
