# What a list of parameters must not look like, in def and lambda.
SOURCES = [
    "def f(/, a, b=, c): pass", "def f(a, *b: int=, c): pass", "def f(*a=): pass", "def f(**a=): pass",
    "lambda *a=: 1", "lambda **a=: 1", "def f(/, a=): pass", "def f(a, /, b, /, c=): pass", "lambda /, a=: 1",
    "def f(a=1,/*,b,c): pass", "lambda a=1,/*,b,c: None", "lambda a=1, d=, c: None", "def f(a,/*b): pass",
    "def f(a=1, d=, c): pass", "def f(a, *, b=, c): pass", "def f[T](a=, b): pass", "f(lambda x=: 1)",
]
for source in SOURCES:
    try:
        compile(source, "?", "exec")
    except SyntaxError as error:
        print(source, "|", error.msg, error.offset, error.end_offset)
