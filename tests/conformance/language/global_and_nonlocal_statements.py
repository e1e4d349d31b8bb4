counter = 0


def bump():
    global counter, made
    counter += 1
    made = "made inside"


bump()
bump()
print(counter, made)


def outer():
    level = "outer"

    def middle():
        nonlocal level

        def inner():
            nonlocal level
            level = level + "+inner"

        inner()
        level += "+middle"

    middle()
    return level


print(outer())


def skips():
    x = "function"

    class Body:
        x = "class"

        def method(self):
            nonlocal x
            x = "changed by method"

        global y
        y = "global from a class body"

    Body().method()
    return x, Body.x, "y" in vars(Body)


print(skips(), y)
for source in (
    "def f():\n    x = 1\n    global x",
    "def f():\n    print(x)\n    global x",
    "def f(x):\n    global x",
    "def f():\n    nonlocal x",
    "nonlocal x",
    "def f(x):\n    nonlocal x",
    "def f():\n    x = 1\n    def g():\n        global x\n        nonlocal x",
    "def f():\n    x = 1\n    def g():\n        x = 2\n        nonlocal x",
    "class A:\n    x = 1\n    def f(self):\n        nonlocal x",
    "def f():\n    global x\n    def g():\n        nonlocal x",
    "def f():\n    x: int = 1\n    global x",
    "def f():\n    global x\n    x: int = 1",
    "def f():\n    for x in y: pass\n    global x",
    "def f():\n    [x := 1 for y in z]\n    global x",
    "x = 1\nglobal x",
    "global x\nx = 1",
):
    try:
        compile(source, "<test>", "exec")
        print("compiles")
    except SyntaxError as error:
        print(error.msg, error.lineno)
