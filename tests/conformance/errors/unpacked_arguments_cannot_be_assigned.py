SOURCES = [
    "f(*args=[0])", "f(a, b, *args=[0])", "f(**kwargs={'a': 1})", "f(a, *b, **k={'a': 1})", "f(*a.b=1)",
    "f(1, *x=3, y)", "(*a=1)", "print(**x=1)", "x[*a=1]", "f(x, *:)", "f(x=5, *:)", "f(*)", "f(*, 1)",
]
for source in SOURCES:
    try:
        compile(source, "?", "exec")
    except SyntaxError as error:
        print(source, "|", error.msg, error.offset, error.end_offset)
