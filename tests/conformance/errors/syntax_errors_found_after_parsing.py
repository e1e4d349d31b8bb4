# oracle: 3.14
def attempt(source):
    try:
        compile(source, "<test>", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), "->", type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))


for source in (
    "return", "yield", "await x", "def f():\n    await x", "async def f():\n    yield\n    return 1", "async def f():\n    yield from x", "class A:\n    return",
    "break", "continue", "if 1:\n    break", "for x in y:\n    def f():\n        break", "while 1: pass\nelse: break", "try: pass\nfinally: continue",
    "def f(x, x): pass", "lambda x, x: 0", "def f(*x, x): pass", "def f(x, **x): pass", "def f():\n    global x\n    x: int", "def f(x):\n    global x", "def f():\n    x\n    global x",
    "def f():\n    nonlocal x", "nonlocal x", "def f(x):\n    nonlocal x", "x = 1\ndef f():\n    nonlocal x", "class A:\n    nonlocal x", "def f():\n    global x, x\n    global x",
    "from __future__ import no_such", "x = 1\nfrom __future__ import annotations", "from __future__ import braces", "'doc'\nfrom __future__ import division", "from __future__ import *",
    "def f():\n    from x import *", "class A:\n    from x import *", "*x = 1", "*x, *y = 1", "[*x, *y] = z", "*x", "*x,", "x = *y", "x = *y,", "print(*x)", "del *x", "del (*x,)", "for *x in y: pass", "for *x, in y: pass",
    "[x := 1 for y in z]", "[x := 1 for x in z]", "[y for y in (x := z)]", "class A:\n    [x := 1 for y in z]", "(x.y := 1)", "(x[0] := 1)", "x := 1", "f(x := 1)", "f(a, x := 1)", "f(x=(y := 1))", "f(x = y := 1)", "def f(x=(y := 1)): pass", "lambda: (x := 1)", "with (x := y): pass", "assert (x := 1)", "del (x := 1)", "(x := 1) = 2", "(*x := y)",
    "async def f():\n    [await x for x in y]", "def f():\n    [await x for x in y]", "[x async for x in y]", "def f():\n    [x async for x in y]", "def f():\n    (x async for x in y)", "async def f():\n    [x async for x in y]", "async for x in y: pass", "async with x: pass", "def f():\n    async with x: pass",
    "match x:\n    case a: pass\n    case b: pass", "match x:\n    case _: pass\n    case 1: pass", "match x:\n    case a | 1: pass", "match x:\n    case 1 | a: pass", "match x:\n    case [a, a]: pass", "match x:\n    case {1: a, 1: b}: pass", "match x:\n    case A(x=1, x=2): pass", "match x:\n    case (1 as a) as a: pass", "match x:\n    case [*a, *b]: pass", "match x:\n    case -a: pass", "match x:\n    case 1 + 1: pass",
    "try: pass\nexcept: pass\nexcept A: pass", "try: pass\nexcept* A: pass\nexcept B: pass", "try: pass\nexcept*: pass", "try: pass\nexcept* A:\n    break", "for x in y:\n    try: pass\n    except* A:\n        continue", "def f():\n    try: pass\n    except* A:\n        return",
    "f(x for x in y, 1)", "f(a=1, 2)", "f(**a, *b)", "f(**a, b)", "f(a=1, a=2)", "f(1=2)", "f(a.b=1)", "f(True=1)", "f(a b)", "f(*)", "f(**)", "class A(x for x in y): pass",
    "def f(a=1, b): pass", "def f(*): pass", "def f(*, **k): pass", "def f(a, /, b, /): pass", "def f(/, a): pass", "def f(*a, *b): pass", "def f(**k, a): pass", "def f(a, *, b, *c): pass", "def f(*a=1): pass", "def f(a: b: c): pass", "def f(None): pass", "def f(a.b): pass", "def f((a, b)): pass", "def f(*, a, /): pass",
    "type X[T, T] = int", "def f[T, T](): pass", "class A[T: (yield)]: pass", "def f[T](x: (yield)): pass", "type X = (yield)", "type X = (x := 1)", "def f[T = int, U](): pass", "type X[*T: int] = T",
    "x: int = yield", "(x): int", "(x, y): int", "[x]: int", "x, y: int", "f(): int", "x.y: int", "x[0]: int = 1", "lambda: 1: int", "1: int",
):
    attempt(source)
