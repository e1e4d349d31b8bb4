# oracle: 3.14
import inspect, types
def inner():
    received = yield "inner"
    return received
def outer(a, b=2):
    local = a + b
    result = yield from inner()
    yield result, local
g = outer(1)
print(g.gi_running, g.gi_suspended, g.gi_yieldfrom, inspect.getgeneratorstate(g), g.gi_code is outer.__code__, g.gi_frame.f_lineno, g.gi_frame.f_locals)
print(next(g), g.gi_suspended, g.gi_yieldfrom.__name__, inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), g.gi_frame.f_code.co_name)
print(g.send("sent"), g.gi_yieldfrom, g.gi_frame.f_locals)
print(next(g, "end"), g.gi_frame, g.gi_running, g.gi_suspended, inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), g.gi_code.co_name)
g.__name__, g.__qualname__ = "renamed", "re.named"
print(g.__name__, repr(g).split(" at ")[0])
for value in [5, None]:
    try: g.__name__ = value
    except TypeError as e: print(e)
for name in ["gi_frame", "gi_running", "gi_code", "gi_yieldfrom", "gi_suspended"]:
    try: setattr(g, name, 1)
    except AttributeError as e: print(e)
def me():
    print(generator.gi_running, generator.gi_suspended, inspect.getgeneratorstate(generator))
    try: next(generator)
    except ValueError as e: print(e)
    yield
generator = me()
next(generator)
async def coroutine():
    await suspends()
@types.coroutine
def suspends(): yield "suspended"
c = coroutine()
print(c.cr_await, c.cr_running, c.cr_suspended, c.cr_frame.f_lineno, c.cr_origin, inspect.getcoroutinestate(c))
print(c.send(None), c.cr_await.__name__, c.cr_suspended, inspect.getcoroutinestate(c))
try: c.send(None)
except StopIteration as e: print(e.value, c.cr_frame, c.cr_await)
try: c.send(None)
except RuntimeError as e: print(e)
async def agen():
    await suspends()
    yield 1
a = agen()
print(a.ag_await, a.ag_running, a.ag_suspended, a.ag_frame is not None, a.ag_code.co_name)
step = a.__anext__()
print(step.send(None), a.ag_await.__name__, a.ag_running)
try: step.send(None)
except StopIteration as e: print(e.value, a.ag_running, a.ag_suspended)
for bad in [lambda: next(c), lambda: iter(c), lambda: g.send(), lambda: g.throw(), lambda: g.throw(5), lambda: g.throw(ValueError, 1, 2), lambda: outer(1).send(1), lambda: types.GeneratorType()]:
    try: bad()
    except TypeError as e: print(e)
c2 = coroutine(); c2.close(); print(inspect.getcoroutinestate(c2))
