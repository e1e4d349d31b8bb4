cases = [
    "[i for i in (i := range(5))]", "{i for i in (j := range(5))}", "[i for i in (lambda: (j := range(5)))()]", "[i for i in range(5) for j in (i := range(5))]",
    "[i for i in [j for j in range(5) if (j := True)]]", "{i: 1 for i in [(j := True) for j in range(5)]}", "[i := 0 for i in range(5)]",
    "[[(j := 0) for i in range(5)] for j in range(5)]", "[i for i in range(5) if (j := 0) for j in range(5)]", "[i for i in range(5) if (j := 0) for j, k in [(0, 1)]]",
    "class C:\n [(x := i) for i in range(2)]", "class C:\n def f(self):\n  [[(__x := 2) for _ in y] for __x in y]", "(i for i in (x := 1))", "def f():\n return [y for x in range(2) if (y := x)]",
]
for source in cases:
    try:
        compile(source, "f", "exec")
        print("compiled", source)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_offset)
