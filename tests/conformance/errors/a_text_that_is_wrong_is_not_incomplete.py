# oracle: 3.14
ONLY_AST, ALLOW_INCOMPLETE = 0x400, 0x4000

sources = [
    "f(1", "f(1,\n", "f(1 2", "[1 2", "(a if b:", "(a :", "f(if", "x(\nif 2:", "if x:\n  f(1", "if x:\n  f(1 2", "'''", "def f(", "@a\n", "x = \\", "{1: 2",
]
for source in sources:
    for end in "", "\n":
        try:
            compile(source + end, "<input>", "exec", ONLY_AST | ALLOW_INCOMPLETE)
            print(repr(source + end), "is good")
        except SyntaxError as e:
            print(repr(source + end), type(e).__name__, e.msg)
