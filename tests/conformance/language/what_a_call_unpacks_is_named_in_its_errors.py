def f(*args, **kwargs):
    return args, kwargs


def check(source):
    try:
        print(eval(source))
    except TypeError as error:
        print(error)


check("f(*f)")
check("f(*f, a=1)")
check("f(*f, **{})")
check("f(1, *f)")
check("f(*f, 1)")
check("f(*[1], *f)")
check("f(**f)")
check("f(a=1, **f)")
check("f(**{1: 2})")
check("f(**{1: 2}, a=3)")
check("f(**{1: 2}, **{1: 3})")
check("f(**{1.5: 2}, **{1.5: 3})")
check("f(a=1, **{'a': 2})")
check("f(**{'a': 1}, b=2)")
