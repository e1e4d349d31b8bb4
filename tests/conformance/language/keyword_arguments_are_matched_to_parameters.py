def f(a, /, b, *args, c, d=4, **rest):
    return a, b, args, c, d, rest


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


attempt(lambda: f(1, 2, c=3))
attempt(lambda: f(1, b=2, c=3))
attempt(lambda: f(1, 2, 3, 4, c=5, d=6, e=7, a=8))
attempt(lambda: f(a=1, b=2, c=3))
attempt(lambda: f(1, 2))
attempt(lambda: f(1, c=3))
attempt(lambda: f())
attempt(lambda: f(1, 2, b=3, c=4))
attempt(lambda: f(*[1, 2], *(3,), c=4, **{"d": 5}, **{"x": 6}))
attempt(lambda: f(1, 2, **{"c": 3, "c ": 4, "not a name": 5}))
attempt(lambda: f(1, 2, c=3, **{"c": 4}))
attempt(lambda: f(1, 2, **{"c": 3}, **{"c": 4}))
attempt(lambda: f(1, 2, **{5: 3}))
attempt(lambda: f(1, 2, **5))
attempt(lambda: f(*5))
attempt(lambda: f(*None, c=1))
attempt(lambda: f(1, 2, **[("c", 3)]))


def g(a, b=2, *, c=3):
    return a, b, c


attempt(lambda: g(1, 2, 3))
attempt(lambda: g(1, 2, 3, c=4))
attempt(lambda: g(1, d=4))
attempt(lambda: g(1, a=4))
attempt(lambda: g(1, bb=4))
attempt(lambda: (lambda a, b, c: 0)())
attempt(lambda: (lambda a, b, c: 0)(1))
attempt(lambda: (lambda a, b, c: 0)(1, 2))
attempt(lambda: (lambda *, a, b: 0)())
attempt(lambda: (lambda *, a, b, c: 0)(b=1))
attempt(lambda: (lambda: 0)(1))
attempt(lambda: (lambda: 0)(1, 2))
attempt(lambda: (lambda a, b=1: 0)(1, 2, 3))
attempt(lambda: (lambda a, /, b: 0)(a=1, b=2))
attempt(lambda: (lambda a, b, /: 0)(a=1, b=2))


class C:
    def method(self, x):
        pass


attempt(lambda: C().method())
attempt(lambda: C().method(1, 2))
attempt(lambda: C.method(1))
attempt(lambda: C().method(self=1))
attempt(lambda: C(1))
attempt(lambda: C(x=1))
