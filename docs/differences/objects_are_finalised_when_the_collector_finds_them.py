"""What is to happen when an object goes does not happen at once: __del__, the finally blocks of a generator that is dropped in the middle,
the callback of a weak reference.

CPython: "closed" and "deleted" come before "after".
PyLite:  they come after it: when .NET's collector has found the object, at the latest in gc.collect(), or when the program ends.
Cause:   there are no reference counts.
Do:      close what has to be closed: with contextlib.closing(generator), a context manager, or gc.collect().
"""


def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


class Thing:
    def __del__(self):
        print("deleted")


for number in numbers():
    break
thing = Thing()
del thing
print("after")
