# oracle: 3.14
import gc
import sys
import weakref


def show(unraisable):
    text = unraisable.err_msg.split(" at 0x")[0] if unraisable.err_msg else None
    print(text, "|", type(unraisable.exc_value).__name__, unraisable.exc_value, unraisable.object is None)


sys.unraisablehook = show


class Thing:
    def __del__(self):
        raise ValueError("from del")


def generator():
    try:
        yield
    finally:
        raise KeyError("from finally")


def ignores_the_end():
    while True:
        try:
            yield
        except GeneratorExit:
            pass


class Target:
    pass


def callback(reference):
    raise OSError("from callback")


thing = Thing()
del thing
gc.collect()
running = generator()
next(running)
del running
gc.collect()
running = ignores_the_end()
next(running)
del running
gc.collect()
target = Target()
reference = weakref.ref(target, callback)
del target
gc.collect()
sys.unraisablehook = sys.__unraisablehook__
print("end")
