import inspect


def spread(a, /, b, c=3, *rest, d, e: int = 5, **named) -> str:
    pass


print(inspect.getfullargspec(spread))
print(inspect.getcallargs(spread, 1, 2, d=4, z=0))
for args, kwargs in (((1,), {}), ((1, 2), {}), ((1, 2), {"d": 1, "b": 2})):
    try:
        inspect.getcallargs(spread, *args, **kwargs)
    except TypeError as error:
        print(error)


def few(a, b=1):
    pass


for args, kwargs in (((), {}), ((1, 2, 3), {}), ((1,), {"x": 2})):
    try:
        inspect.getcallargs(few, *args, **kwargs)
    except TypeError as error:
        print(error)
level = 1


def outer(x):
    def inner(y):
        print(x, y, level, missing, y.attribute)
    return inner


print(inspect.getclosurevars(outer(5))._replace(builtins=None))
print(inspect.getargs(spread.__code__))


def show(a, *b, c=1, **d):
    frame = inspect.currentframe()
    found = inspect.getargvalues(frame)
    return found.args, found.varargs, found.keywords, inspect.formatargvalues(*found)


print(show(1, 2, c=3, z=4))
for wrong in (len, 3):
    try:
        print(inspect.getfullargspec(wrong))
    except TypeError as error:
        print(error)
print(inspect.formatannotation(list[int]), inspect.formatannotation(int), inspect.formatannotation(None), inspect.formatannotationrelativeto(outer)(inspect.Signature))
