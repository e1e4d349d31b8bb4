sources = [
    "a b", "a b\n", "f(", "x = 'abc", "x = 'abc\ny", "  x", "x = (1\ny", "yield", "break", "1 +", "(a, b) += 1", "if x\n  pass", "é b", "x = é$",
    "a = (1,\n b c\n)", "x = '''abc\ndef", "(a b)\nc", "f(\n1\n2", "if x:\n  a\n b\n", "if x:\npass", "def f(a, a): pass", "try:\n x\ny", "\n\na b",
]
for source in sources:
    for mode in "exec", "eval":
        try:
            compile(source, "somewhere", mode)
            print("compiled")
        except SyntaxError as error:
            print(mode, repr(source), type(error).__name__, error.msg, error.lineno, error.offset, repr(error.text))
