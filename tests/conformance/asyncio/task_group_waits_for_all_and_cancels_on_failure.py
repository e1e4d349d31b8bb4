import asyncio
async def w(n, fail=False):
    try:
        await asyncio.sleep(n)
        if fail: raise ValueError(n)
        print("done", n)
        return n
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(w(2))
        b = tg.create_task(w(1), name="b")
        print(repr(tg), b.get_name())
    print(a.result(), b.result(), repr(tg))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w(1, True))
            tg.create_task(w(5))
            tg.create_task(w(1, True)); 
            await asyncio.sleep(10)
            print("never")
    except* ValueError as eg:
        print(repr(eg), asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w(3))
            raise KeyError("body")
    except* KeyError as eg:
        print(repr(eg))
    try:
        tg.create_task(c := w(1))
    except RuntimeError as e:
        print(e)
    try:
        await c
    except RuntimeError as e:
        print(e)
    g = asyncio.TaskGroup()
    try:
        g.create_task(c := w(1))
    except RuntimeError as e:
        print(e)
    async def group():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w(20))
            await asyncio.sleep(30)
    t = asyncio.create_task(group())
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("parent cancelled")
    try:
        async with asyncio.TaskGroup() as outer:
            async def nested():
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(w(1, True))
            outer.create_task(nested())
    except ExceptionGroup as eg:
        print(eg, eg.exceptions)
    async def quits(): raise SystemExit(3)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w(1)); 
        async with asyncio.TaskGroup() as tg:
            pass
    finally:
        print("end")
asyncio.run(main())
