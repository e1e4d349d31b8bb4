# oracle: 3.14
# stderr: any
# generators
import warnings, sys, types
warnings.simplefilter("ignore")
def g():
    try:
        x = yield 1
        print("got", x)
        yield 2
        return 5
    finally:
        print("fin")
a = g()
print(a.gi_running, a.gi_suspended, a.gi_frame is not None, a.gi_yieldfrom, a.__name__, a.__qualname__, a.gi_code.co_name)
try: a.send(3)
except TypeError as e: print(e)
print(next(a), a.gi_suspended, a.gi_frame.f_lineno, a.gi_frame.f_locals)
print(a.send(9))
try: next(a)
except StopIteration as e: print(e.value, e.args)
print(a.gi_frame, a.gi_suspended, a.close(), next(a, 'd'))
def ret_on_close():
    try: yield
    except GeneratorExit: return 7
b = ret_on_close(); next(b); print(b.close())
b = ret_on_close(); print(b.close())
def ign():
    try: yield 1
    except GeneratorExit: yield 2
b = ign(); next(b)
try: b.close()
except RuntimeError as e: print(e)
def selfrun():
    yield next(me)
me = selfrun()
try: next(me)
except ValueError as e: print(e)
def stop():
    yield 1
    raise StopIteration(3)
s = stop(); next(s)
try: next(s)
except RuntimeError as e: print(e, repr(e.__cause__), e.__context__ is e.__cause__)
def plain():
    yield 1
for args in [(ValueError,), (ValueError, "v"), (ValueError, ValueError("w")), (ValueError("q"),), (ValueError("q"), 3), (3,), (ValueError, None, 3), (int,), (ValueError,(1,2))]:
    s = plain(); next(s)
    try: s.throw(*args)
    except BaseException as e: print(type(e).__name__, e, e.args)
def outer():
    r = yield from g()
    print("r", r)
o = outer(); next(o); print(type(o.gi_yieldfrom).__name__)
try: o.throw(KeyError('k'))
except KeyError as e: print(repr(e), o.gi_yieldfrom)
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a): print("throw", a); return 'thrown'
    def close(self): print("closed")
    def send(self, v): print("send", v); return 'sent'
def d(): yield from It()
x = d(); print(next(x), x.send(3), x.throw(ValueError('a'))); x.close()
x = d(); next(x); print(x.send(None))
class Bad:
    def __iter__(self): return 3
def bad(): yield from Bad()
try: next(bad())
except TypeError as e: print(e)
a = g()
for attr in ("__name__", "__qualname__"):
    try: setattr(a, attr, 3)
    except TypeError as e: print(e)
a.__name__ = "zz"; a.__qualname__ = "zq"; print(repr(a)[:24])
def ctx():
    try:
        raise KeyError("orig")
    except KeyError:
        yield 1
c = ctx(); next(c)
try: c.throw(ValueError("v"))
except ValueError as e: print(repr(e.__context__))
try:
    raise OSError("outer")
except OSError:
    c = plain(); next(c)
    try: c.throw(ValueError("v"))
    except ValueError as e: print(repr(e.__context__))
print(sys.exception())
def exc_state():
    print("in", sys.exception())
    try: 1/0
    except ZeroDivisionError:
        yield sys.exception()
        print("still", repr(sys.exception()))
    print("after", sys.exception())
    yield
e = exc_state(); print(repr(next(e)), sys.exception())
try: raise ValueError
except ValueError: next(e); print(repr(sys.exception()))
# coroutines
async def co(): return 1
c = co(); print(repr(c)[:24], c.cr_running, c.cr_suspended, c.cr_await, c.cr_origin, c.cr_code.co_name)
w = c.__await__(); print(type(w).__name__, w is iter(w))
try: next(w)
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
c = co(); c.close()
try: c.send(None)
except RuntimeError as e: print(e)
# async gens
@types.coroutine
def aw(v): return (yield v)
async def ag():
    try:
        r = await aw('w1')
        x = yield r
        y = await aw(('w2', x))
        yield y
    except GeneratorExit:
        print("GE"); raise
    finally:
        await aw('fin')
def drive(c, *vals):
    out = []
    try:
        out.append(c.send(None))
        for v in vals: out.append(c.send(v))
    except BaseException as e: out.append((type(e).__name__, e.args))
    return out
a = ag()
print(a.ag_running, a.ag_frame is not None, a.ag_await, a.__aiter__() is a)
print(drive(a.__anext__(), 'v1'))
print(drive(a.asend('sent'), 'v2'))
ac = a.aclose(); print(drive(ac, None)); print(drive(ac))
print(drive(a.__anext__()))
a = ag(); n = a.asend(3); print(drive(n))
a = ag(); n = a.__anext__(); n.send(None); print(a.ag_running)
try: a.__anext__().send(None)
except RuntimeError as e: print(e)
try: a.aclose().send(None)
except RuntimeError as e: print(e)
try: a.athrow(ValueError).send(None)
except RuntimeError as e: print(e)
try: n.throw(KeyError)
except BaseException as e: print(type(e).__name__, e.args)
try: n.send('z')
except BaseException as e: print(type(e).__name__, e.args)
try: n.send(None)
except BaseException as e: print(type(e).__name__, e.args)
a = ag(); t = a.athrow(ValueError("in")); print(drive(t)); print(drive(t))
a = ag(); drive(a.__anext__(), 'v1'); t = a.athrow(ValueError("in")); print(drive(t, None)); print(drive(t))
async def agi():
    yield 1
async def ags():
    yield 1
    raise StopAsyncIteration
a = ags(); drive(a.__anext__()); print(drive(a.__anext__()))
async def agst():
    yield 1
    raise StopIteration
a = agst(); drive(a.__anext__()); print(drive(a.__anext__()))
print(drive(anext(agi(), 'dflt'))); a = agi(); drive(anext(a)); drive(a.aclose()); print(drive(anext(a, 'dflt')))
hooks = sys.get_asyncgen_hooks(); print(hooks)
sys.set_asyncgen_hooks(firstiter=lambda g: print("first", g.__name__)); a = ags(); drive(a.__anext__()); drive(a.__anext__())
sys.set_asyncgen_hooks(*hooks)
try: sys.set_asyncgen_hooks(firstiter=3)
except TypeError as e: print(e)
try: anext(3)
except TypeError as e: print(e)
try: aiter(3)
except TypeError as e: print(e)
print(types.GeneratorType is type(g()), types.CoroutineType.__name__, types.AsyncGeneratorType.__name__)
