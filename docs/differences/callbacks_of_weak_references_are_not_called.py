"""The callback of a weak reference is not called, and the object may stay alive for a while after the last name is gone.

CPython: prints "gone" at once, then True.
PyLite:  prints False: the callback is not called, and the object is there until the collector takes it.
Cause:   there are no reference counts, and the collector's own time is not defined.
Do:      with a context manager, or weakref.finalize(...) called by hand (it also runs at exit).
"""
import weakref


class Thing:
    pass


thing = Thing()
reference = weakref.ref(thing, lambda _: print("gone"))
del thing
print(reference() is None)
