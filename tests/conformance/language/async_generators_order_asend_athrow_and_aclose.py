# oracle: 3.14
import types
@types.coroutine
def pause(value):
    return (yield value)
async def agen():
    try:
        received = yield "first"
        while True:
            print("received", received)
            try:
                received = yield received
            except ValueError as e:
                print("caught", e)
                received = await pause("paused in the handler")
    finally:
        await pause("cleaning")
        print("cleaned")
def step(awaitable, value=None):
    try: return "suspended", awaitable.send(value)
    except StopIteration as e: return "done", e.value
    except BaseException as e: return type(e).__name__, str(e)
a = agen()
try: print(step(a.asend("too early")))
except TypeError as e: print(e)
print(step(a.__anext__()), step(a.asend("x")))
t = a.athrow(ValueError("thrown"))
print(step(t))
other = a.asend("while it runs")
print(step(other))
print(step(t, "resumed"), step(t))
c = a.aclose()
print(step(c))
print(step(a.aclose()))
print(step(c), step(a.aclose()), step(a.asend(1)), step(a.athrow(KeyError("k"))))
b = agen()
print(step(b.athrow(KeyError("before the start"))), step(b.__anext__()))
async def ignores():
    while True:
        try: yield 1
        except GeneratorExit: print("ignored")
i = ignores()
print(step(i.__anext__()), step(i.aclose()))
async def awaits_at_exit():
    try: yield 1
    finally:
        try: yield "in finally"
        finally: print("inner finally")
w = awaits_at_exit()
print(step(w.__anext__()), step(w.aclose()))
async def returns_early():
    yield 1
    return
r = returns_early()
print(step(r.asend(None)), step(r.asend(None)), step(r.asend(None)))
async def stops(): 
    yield 1
    raise StopAsyncIteration("x")
s = stops()
print(step(s.__anext__()), step(s.__anext__()))
n = returns_early().__anext__()
n.close()
print(step(n))
try: n.throw(ValueError("v"))
except (RuntimeError, ValueError) as e: print(type(e).__name__, e)
for bad in [lambda: returns_early().asend(), lambda: iter(returns_early()), lambda: next(returns_early()), lambda: aiter([]), lambda: anext(5)]:
    try: bad()
    except TypeError as e: print(e)
print(step(anext(returns_early(), "default")))
empty = returns_early(); step(empty.aclose())
x = anext(empty, "default").__await__()
print(step(x))
