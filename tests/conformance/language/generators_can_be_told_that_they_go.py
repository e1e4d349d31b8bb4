# oracle: 3.14
import sys
import warnings

sys.unraisablehook = lambda args: print("unraisable:", args.exc_value)


def generator():
    try:
        yield 1
    finally:
        print("closed")


def stubborn():
    try:
        yield 1
    finally:
        raise ValueError("no")


async def coroutine():
    pass


g = generator()
print(next(g), hasattr(g, "__del__"), g.__del__(), list(g), g.__del__())
g = generator()
print(g.__del__(), g.gi_frame)
g = stubborn()
print(next(g), g.__del__(), list(g))
c = coroutine()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(c.__del__(), [str(w.message) for w in caught])
c.close()
