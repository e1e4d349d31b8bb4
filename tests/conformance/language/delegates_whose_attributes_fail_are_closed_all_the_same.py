# oracle: 3.14
import sys


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise ZeroDivisionError(name)


def delegates():
    try:
        yield from Broken()
    finally:
        print("finally")


def shows(unraisable):
    print("ignored:", unraisable.exc_type.__name__, unraisable.exc_value, type(unraisable.object).__name__)


sys.unraisablehook = shows
generator = delegates()
print(next(generator))
print(generator.close())
