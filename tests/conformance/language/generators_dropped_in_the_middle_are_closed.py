import contextlib
import gc


def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)


def catches():
    try:
        yield 1
    except GeneratorExit:
        print("caught GeneratorExit")
        raise


@contextlib.contextmanager
def managed():
    print("enter")
    try:
        yield
    finally:
        print("exit")


def inside_with():
    with managed():
        yield 1


def delegates():
    yield from numbers("inner")


def use(generator):
    print(next(generator))


for make in (lambda: numbers("finally"), catches, inside_with, delegates):
    use(make())
    gc.collect()
unstarted = numbers("never")
del unstarted
gc.collect()
finished = numbers("by itself")
print(list(finished))
del finished
gc.collect()
closed = numbers("by hand")
next(closed)
closed.close()
del closed
gc.collect()
kept = numbers("kept")
next(kept)
gc.collect()
print(next(kept))
kept.close()
print("end")
