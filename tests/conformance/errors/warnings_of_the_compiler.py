# oracle: 3.14
import warnings


def show(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "<test>", "exec")
        except SyntaxError as error:
            print(repr(source), "->", error.msg)
            return
    print(repr(source), [(w.category.__name__, str(w.message), w.lineno) for w in caught])


for source in (
    "x is 1", "x is not 'a'", "x is ()", "x is None", "x is True", "1 is 1", "x is -1", "x is [1]", "x is b'a'", "x is 1.5", "x is ...", "x == 1 is 2",
    "assert (x, 'message')", "assert ()", "assert (x,)", "assert x, 'message'", "'\\d'", "b'\\d'", "f'\\d'", "r'\\d'", "'\\777'", "'\\400'", "b'\\777'", "'\\8'", "'''\n\\q'''",
    "1and 2", "1if 2else 3", "0x1for x in y", "1in x", "1is x", "1or 2", "1_000if x else y", "0b1and x", "1.5and x", "1jif x else y", "1not in x", "0xfor x in y",
    "(1, 2)(3)", "[1](2)", "{}(1)", "'a'(1)", "1(2)", "f'x'(1)", "(lambda: 0)(1)", "None()", "x()()", "[1]['a']", "[1][1, 2]", "(1, 2)[1.5]", "'a'['b']", "{1}[0]", "{1: 2}[3]", "1[0]", "None[0]", "(x for x in y)[0]", "[1, 2][x]", "[1][1:2]", "b'a'['x']", "(lambda: 0)[0]", "f'{x}'['y']",
    "try: pass\nfinally:\n    return", "def f():\n    try: pass\n    finally:\n        return 1", "for x in y:\n    try: pass\n    finally:\n        break", "for x in y:\n    try: pass\n    finally:\n        continue", "def f():\n    for x in y:\n        try: pass\n        finally:\n            for z in w: break", "while 1:\n    try: pass\n    finally:\n        def f(): return",
    "def f():\n    'doc \\d'", "class A:\n    '\\s'", "x = '\\\n'", "'\\N{BULLET}'", "'\\u0041'", "t'\\d'", "rb'\\d'", "'a' '\\d'", "x['\\d']",
):
    show(source)
