def nothing():
    pass


def bare():
    return


def docstring_only():
    """Only a docstring."""


def conditional(flag):
    if flag:
        return "given"


def after_loop():
    for i in range(3):
        if i == 5:
            return i


def many():
    return 1, *[2, 3]


print(nothing(), bare(), docstring_only(), conditional(0), conditional(1), after_loop(), many())
print((lambda: None)(), (lambda *a, **k: (a, k))(1, x=2), (lambda: (yield))().__class__.__name__)


class Init:
    def __init__(self):
        return 5


try:
    Init()
except TypeError as error:
    print(error)
for source in ("return 1", "class A:\n    return 1", "yield 1", "await x", "def f():\n    await x", "async def f():\n    yield 1\n    return 2", "[(yield 1) for x in y]", "x = 1; return", "lambda: await x", "async with a: pass", "def f(): async for x in y: pass", "break", "continue", "def f():\n    continue", "while 1:\n    def g(): break", "for x in y:\n    class A: break"):
    try:
        compile(source, "<test>", "exec")
        print("compiles:", repr(source))
    except SyntaxError as error:
        print(repr(source), "->", error.msg, error.lineno, error.offset)
