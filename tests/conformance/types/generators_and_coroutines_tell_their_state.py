# oracle: 3.14
# Attributes of generators, coroutines and asynchronous generators before, while and after they run; names that can be changed.
def numbers(limit):
    received = yield 1
    while received:
        received = yield received * 2
    return limit


g = numbers(9)
print(g.gi_running, g.gi_suspended, g.gi_frame is not None, g.gi_code is numbers.__code__, g.gi_yieldfrom, g.__name__, g.__qualname__, next(g), g.gi_suspended, dict(g.gi_frame.f_locals), g.send(4))
try:
    g.send(0)
except StopIteration as stop:
    print(stop.value, g.gi_frame, g.gi_suspended, g.gi_running, next(g, "over"))
g.__name__ = "renamed"
g.__qualname__ = "Some.renamed"
print(repr(g).split(" at ")[0], g.__name__, numbers.__name__)


def inside():
    print("running", me.gi_running, me.gi_suspended)
    yield from range(2)


me = inside()
print(next(me), type(me.gi_yieldfrom).__name__, list(me), me.gi_yieldfrom)


async def work():
    return 5


async def stream():
    yield 1


c, s = work(), stream()
print(c.cr_running, c.cr_suspended, c.cr_frame is not None, c.cr_await, c.cr_origin, c.cr_code is work.__code__, c.__name__, s.ag_running, s.ag_suspended, s.ag_await, s.ag_code is stream.__code__, s.__qualname__, s.ag_frame is not None)
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value, c.cr_frame, c.cr_suspended)
for call in (lambda: c.send(None), lambda: next(c), lambda: iter(c), lambda: list(s), lambda: iter(s), lambda: numbers(1).send(1), lambda: numbers(1).throw(5), lambda: numbers(1).throw(ValueError("x")), lambda: numbers(1).throw(), lambda: numbers(1).close(), lambda: setattr(g, "__name__", 5), lambda: delattr(g, "__name__"), lambda: setattr(g, "gi_frame", None), lambda: setattr(g, "x", 1), lambda: type(g)(), lambda: type("G", (type(g),), {}), lambda: g.nothing, lambda: g < g, lambda: len(g), lambda: g.__getitem__, lambda: numbers(), lambda: s.asend(1).send(None), lambda: s.__anext__().close(), lambda: numbers(1).send()):
    try:
        print(call())
    except BaseException as error:
        print(type(error).__name__, error)
print([name for name in dir(g) if not name.startswith("__")], [name for name in dir(c) if not name.startswith("__")], [name for name in dir(s) if not name.startswith("__")])
