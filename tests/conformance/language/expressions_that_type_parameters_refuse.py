# oracle: 3.14
cases = [
    "type X = (yield)", "type X = (await 42)", "type X = (y := 3)", "class X[T: (yield)]: pass", "class X[T: (yield from x)]: pass",
    "class X[T: (await 42)]: pass", "class X[T: (y := 3)]: pass", "class X[T: (int, (y := 3))]: pass", "class X[T = (y := 3)]: pass",
    "class X[*T = (y := 3)]: pass", "class X[**T = (yield)]: pass", "class X[T](y := list[T]): pass", "def f[T](y: (x := list[T])): pass",
    "class X[T]([(x := 3) for _ in range(2)] and B): pass", "def f[T: [(x := 3) for _ in range(2)]](): pass", "type T = [(x := 3) for _ in range(2)]",
    "def f(x: (y := 1)): pass", "def f() -> (yield): pass", "x: (y := 1)", "def f[T = int, U](): pass", "class C[T = int, *U]: pass", "type A[**T = int, U] = int",
    "def f[T, T](): pass", "def f[T]():\n def g():\n  nonlocal T", "class C[T]:\n nonlocal T", "def f[T]():\n T = 1\n def g():\n  nonlocal T",
]
for source in cases:
    try:
        compile(source, "f", "exec")
        print("compiled", source)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_offset)
