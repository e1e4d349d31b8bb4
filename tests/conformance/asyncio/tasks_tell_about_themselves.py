# oracle: 3.14
import asyncio, contextvars

var = contextvars.ContextVar("var")

async def sleeper():
    await asyncio.sleep(10)

async def main():
    me = asyncio.current_task()
    print(me.get_name(), me.get_coro().__name__, me in asyncio.all_tasks(), me.done(), me.cancelled())
    t = asyncio.create_task(sleeper())
    print(t.get_name().startswith("Task-"))
    t.set_name(5)
    print(repr(t.get_name()))
    ctx = contextvars.copy_context()
    ctx.run(var.set, "given")
    async def read():
        return var.get()
    u = asyncio.create_task(read(), context=ctx)
    print(await u, u.get_context() is ctx)
    for f in (t.result, t.exception):
        try:
            f()
        except asyncio.InvalidStateError as e:
            print(e)
    print(t.cancel("one"), t.cancelling(), t.cancel("two"), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, t.cancelled(), t.cancel(), t.cancelling())
    for f in (t.result, t.exception):
        try:
            f()
        except asyncio.CancelledError as e:
            print(repr(e))
    async def returns_despite():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return "survived"
    v = asyncio.create_task(returns_despite())
    await asyncio.sleep(0)
    v.cancel()
    print(await v, v.cancelled(), v.cancelling())
    w = asyncio.create_task(sleeper())
    w.cancel("before it starts")
    try:
        await w
    except asyncio.CancelledError as e:
        print(repr(e), w)
    try:
        asyncio.create_task(sleeper)
    except TypeError as e:
        print(str(e)[:45])
    try:
        asyncio.create_task(x := sleeper(), bogus=1)
    except TypeError as e:
        print(e)
        x.close()
    print(asyncio.iscoroutine(x), asyncio.isfuture(t), asyncio.isfuture(x))
    done = asyncio.get_running_loop().create_future()
    done.set_result("y")
    print(asyncio.ensure_future(done) is done, done.remove_done_callback(print), done.get_loop() is asyncio.get_running_loop())
    calls = []
    f = asyncio.get_running_loop().create_future()
    f.add_done_callback(calls.append)
    f.add_done_callback(calls.append)
    print(f.remove_done_callback(calls.append))
    f.set_exception(ValueError)
    print(repr(f.exception()), f.done(), calls)

asyncio.run(main())
