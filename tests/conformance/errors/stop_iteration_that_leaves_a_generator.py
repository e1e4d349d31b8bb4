def raises(): 
    yield 1
    raise StopIteration("from the body")
def through_next():
    yield next(iter([]))
def returns():
    yield 1
    return "value"
def delegate():
    result = yield from returns()
    print("delegate got", result)
    return result, 2
for f in [raises, through_next]:
    try: print(list(f()))
    except RuntimeError as e: print(e, "| cause", repr(e.__cause__), "| context", e.__context__ is e.__cause__, e.__suppress_context__)
g = delegate()
next(g)
try: next(g)
except StopIteration as e: print(e.value, e.args, repr(e))
try: next(g)
except StopIteration as e: print(e.value, e.args)
e = StopIteration(1, 2)
print(e.value, e.args, StopIteration().value, repr(StopIteration((1, 2))), StopIteration([1]).value)
e.value = "set"
print(e.value, e.args)
try: print(sum(next(iter([])) for _ in "a"))
except RuntimeError as e: print(e)
print([x for x in map(lambda i: i, [1])], list(iter(lambda it=iter([1, 2]): next(it), 9)))
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("ends quietly")
print(list(It()), [*It()], tuple(It()), dict.fromkeys(It()), max(It(), default="empty"))
def throws():
    try: yield 1
    except StopIteration as e: print("caught", repr(e)); yield 2
g = throws(); next(g)
print(g.throw(StopIteration("thrown in")))
g = throws(); next(g)
try: g.throw(StopAsyncIteration("other"))
except StopAsyncIteration as e: print(repr(e))
def unhandled(): yield
g = unhandled(); next(g)
try: g.throw(StopIteration)
except RuntimeError as e: print(e, repr(e.__cause__))
async def coroutine(): raise StopIteration("in coroutine")
async def agen():
    yield 1
    raise StopAsyncIteration("in agen")
async def agen2():
    yield 1
    raise StopIteration("in agen")
def drive(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
    except RuntimeError as e: return str(e), repr(e.__cause__)
print(drive(coroutine()))
async def consume(a): return [x async for x in a]
print(drive(consume(agen())), drive(consume(agen2())))
for f in [lambda: next([]), lambda: next(iter([])), lambda: next(iter([]), "default"), lambda: iter(5), lambda: iter(5, 1), lambda: next()]:
    try: print(f())
    except (TypeError, StopIteration) as e: print(type(e).__name__, e)
