import asyncio

async def ok(n, d=0.01):
    await asyncio.sleep(d)
    return n

async def bad(e, d=0.0):
    await asyncio.sleep(d)
    raise e

async def show(name, coro):
    try:
        print(name, "gave", await coro)
    except BaseExceptionGroup as g:
        print(name, type(g).__name__, g, g.exceptions, g.__cause__, g.__suppress_context__)
    except BaseException as e:
        print(name, repr(e))
    print("cancelling", asyncio.current_task().cancelling())

async def plain():
    async with asyncio.TaskGroup() as g:
        a = g.create_task(ok(1), name="a")
        b = g.create_task(ok(2))
        print(repr(g))
    return a.result() + b.result(), a.get_name(), repr(g)

async def body_fails():
    async with asyncio.TaskGroup() as g:
        t = g.create_task(ok(1, 10))
        raise KeyError("body")

async def several_fail():
    async with asyncio.TaskGroup() as g:
        g.create_task(bad(ValueError(1)))
        g.create_task(bad(TypeError(2)))
        g.create_task(ok(1, 10))
        await asyncio.sleep(10)

async def fails_while_cancelled():
    async def cleanup():
        try:
            await asyncio.sleep(10)
        finally:
            raise OSError("cleanup")
    async with asyncio.TaskGroup() as g:
        g.create_task(bad(ValueError(1), 0.01))
        g.create_task(cleanup())

async def nested():
    async with asyncio.TaskGroup() as outer:
        async with asyncio.TaskGroup() as inner:
            inner.create_task(bad(ValueError("inner")))
            outer.create_task(ok(1, 10))

async def finished():
    async with asyncio.TaskGroup() as g:
        pass
    c = ok(1)
    try:
        g.create_task(c)
    except RuntimeError as e:
        print(e)
    print(c.cr_frame)
    try:
        async with g:
            pass
    except RuntimeError as e:
        print(e)
    c = ok(1)
    try:
        asyncio.TaskGroup().create_task(c)
    except RuntimeError as e:
        print(e)

async def shutting_down():
    async def late(g):
        try:
            await asyncio.sleep(10)
        finally:
            try:
                g.create_task(ok(1))
            except RuntimeError as e:
                print(e)
    async with asyncio.TaskGroup() as g:
        g.create_task(late(g))
        g.create_task(bad(ValueError("first"), 0.01))

async def base_error():
    async with asyncio.TaskGroup() as g:
        g.create_task(bad(SystemExit(3)))

async def outer_cancel():
    async with asyncio.TaskGroup() as g:
        g.create_task(ok(1, 10))

async def main():
    for f in (plain, body_fails, several_fail, fails_while_cancelled, nested, finished, shutting_down):
        await show(f.__name__, f())
    t = asyncio.create_task(outer_cancel())
    await asyncio.sleep(0.01)
    t.cancel("from outside")
    try:
        await t
    except asyncio.CancelledError as e:
        print("outer", repr(e), t.cancelled())

asyncio.run(main())
