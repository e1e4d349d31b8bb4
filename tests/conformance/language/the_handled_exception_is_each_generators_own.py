import sys

def g():
    try:
        raise ValueError("inside")
    except ValueError:
        yield repr(sys.exception())
        yield repr(sys.exception())
    yield repr(sys.exception())

it = g()
try:
    raise KeyError("outside")
except KeyError:
    print(next(it), repr(sys.exception()))
print(repr(sys.exception()))
print(next(it))
print(repr(sys.exception()))
try:
    raise IndexError("later")
except IndexError:
    print(next(it), repr(sys.exception()))
print(sys.exc_info())
