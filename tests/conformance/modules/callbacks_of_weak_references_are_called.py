# oracle: 3.13
import gc
import weakref


class Target:
    def method(self):
        return "called"


def callback(name):
    return lambda reference: print("gone:", name, reference() is None)


target = Target()
first = weakref.ref(target, callback("first"))
second = weakref.ref(target, callback("dropped before"))
plain = weakref.ref(target)
print(first() is target, first.__callback__ is not None, plain.__callback__)
del second
gc.collect()
print("still there", first() is target)
del target
gc.collect()
print(first(), plain(), first.__callback__)

target = Target()
proxy = weakref.proxy(target, lambda p: print("proxy is dead"))
print(proxy.method())
del target
gc.collect()
try:
    proxy.method()
except ReferenceError as error:
    print(error)

target = Target()
method = weakref.WeakMethod(target.method, lambda m: print("method is gone", m() is None))
print(method()())
del target
gc.collect()

target = Target()
finalizer = weakref.finalize(target, print, "finalized", 1, sep=", ")
print(finalizer.alive, finalizer.peek()[1] is print)
del target
gc.collect()
print(finalizer.alive, finalizer())
target = Target()
finalizer = weakref.finalize(target, lambda: "result")
print(finalizer(), finalizer(), finalizer.alive)
detached = weakref.finalize(target, print, "never")
print(detached.detach() is not None, detached.alive)
at_exit = weakref.finalize(target, print, "at exit")
not_at_exit = weakref.finalize(target, print, "not at exit")
not_at_exit.atexit = False
print("end")
