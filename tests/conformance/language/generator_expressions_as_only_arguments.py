print(sum(n for n in range(4)), list(n for n in "ab"), dict((n, n) for n in "ab"))
print(max((n for n in [3, 1]), default=0), sorted((-n for n in range(3)), key=abs))
g = (n for n in range(3))
print(type(g).__name__, g.__name__, g.__qualname__, next(g), g.gi_frame is not None, list(g), g.gi_frame)
for source in ("f(x for x in y, 1)", "f(1, x for x in y)", "f(x for x in y, z for z in w)", "f(a=x for x in y)", "class C(x for x in y): pass", "f(*x for x in y)", "f(**x for x in y)", "(x for x in y) = 1", "(x for x, in y)", "[x, y for x in z]", "{x: y, z for x in w}", "(x for x in 1, 2)", "{**x for x in y}", "[*x for x in y]", "(*x for x in y)", "f(x for x in y for z in x if z)"):
    try:
        compile(source, "<test>", "exec")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, "->", error.msg)


def shows():
    values = [1, 2]
    generator = (v for v in values)
    values = [3]
    return list(generator)


def late_binding():
    factor = 2
    generator = (v * factor for v in [1, 2])
    factor = 10
    return list(generator)


print(shows(), late_binding())
try:
    (n for n in 5)
except TypeError as error:
    print(error)
nested = ((a, b) for a in range(2) for b in range(a + 1))
print(list(nested))
try:
    next(n for n in [])
except StopIteration as error:
    print("StopIteration", error.args)


def raises():
    raise StopIteration("leaks")


try:
    list(raises() for n in [1])
except RuntimeError as error:
    print(error, repr(error.__cause__))
