print((lambda: 1)(), (lambda x: x)(2), (lambda x, y=3: x + y)(1))
print((lambda *args: args)(1, 2), (lambda **kw: kw)(a=1), (lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
print((lambda x: lambda y: x * y)(3)(4), (lambda x=lambda: 5: x())())
print([f(2) for f in (lambda x: x**2, lambda x: x + 1)], (lambda: (yield))().__name__)
print(sorted([(2, "a"), (1, "b")], key=lambda pair: (pair[0], -len(pair[1]))))
print((lambda x: x if x else "empty")(0), (lambda *_, last: last)(1, 2, last=3))
f = lambda a, b=1, *c, d, e=2, **g: 0
print(f.__name__, f.__defaults__, f.__kwdefaults__, f.__code__.co_varnames, f.__qualname__, f.__doc__)


class Body:
    method = lambda self: type(self).__name__


print(Body().method(), Body.method.__qualname__)
try:
    (lambda x: 1 / x)(0)
except ZeroDivisionError as error:
    print(error.__traceback__.tb_next.tb_frame.f_code.co_name)
for source in ("lambda x, x: 0", "lambda x=1, y: 0", "lambda *: 0", "lambda **k, a: 0", "lambda *a, *b: 0", "lambda /, a: 0", "lambda a, /, b, /: 0", "lambda a: b = 1", "lambda: (x := 1)", "lambda: x := 1", "lambda x: int: 0", "lambda (a, b): 0", "lambda a, *, **k: 0", "lambda *, /: 0", "lambda None: 0", "lambda a=: 0", "lambda *a=1: 0"):
    try:
        compile(source, "<test>", "eval")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, "->", error.msg)
