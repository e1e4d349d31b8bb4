# oracle: 3.14
# stderr: any
import types

async def await_it(x):
    return await x

def run(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value
    except (TypeError, RuntimeError, ValueError) as e:
        return f"{type(e).__name__}: {e}"

class BadAwait:
    def __await__(self): return 3
class CoroutineAwait:
    def __await__(self): return await_it(1)
class Good:
    def __await__(self): return iter(())
class ReturnValue:
    def __await__(self):
        return 5
        yield

@types.coroutine
def old_style():
    yield
    return "old"

def plain():
    yield

for x in (1, None, "text", [], BadAwait(), CoroutineAwait(), Good(), ReturnValue(), plain()):
    print(run(await_it(x)))
c = await_it(old_style())
print(c.send(None), run(c))

async def value(): return "once"
v = value()
print(run(await_it(v)))
print(run(await_it(v)))

async def me():
    await itself
itself = me()
print(run(itself))
class E:
    def __enter__(self): return self
    def __exit__(self, *a): pass
async def with_wrong():
    async with E():
        pass
async def for_wrong():
    async for x in [1]:
        pass
class ForWrong:
    def __aiter__(self): return 3
class ForWrong2:
    def __aiter__(self): return self
    def __anext__(self): return 3
async def loop(x):
    async for i in x:
        pass
print(run(with_wrong()), run(for_wrong()), run(loop(ForWrong())), run(loop(ForWrong2())), sep="\n")
