import asyncio

async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.timeout(None)
    print(t, t.when())
    try:
        t.reschedule(1)
    except RuntimeError as e:
        print(e)
    async with t:
        print(t)
        t.reschedule(loop.time() + 100)
        print(str(t)[:22], t.expired())
        t.reschedule(None)
        print(t)
    print(t, t.expired())
    for again in (lambda: t.reschedule(1), ):
        try:
            again()
        except RuntimeError as e:
            print(e)
    try:
        async with t:
            pass
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.timeout(-1):
            print("body runs")
            await asyncio.sleep(0)
            print("not here")
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__))
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise KeyError("while cancelled")
    except KeyError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__cause__))
    try:
        async with asyncio.timeout_at(loop.time() + 0.01):
            async with asyncio.timeout(5):
                await asyncio.sleep(1)
    except TimeoutError as e:
        print("outer", repr(e))
    async with asyncio.timeout(0.01) as swallowed:
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("swallowed", swallowed)
    print(swallowed, asyncio.current_task().cancelling())
    try:
        await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.02, "late")), 0.01)
    except TimeoutError as e:
        print("wait_for", repr(e), repr(e.__cause__))
    print(await asyncio.wait_for(asyncio.sleep(0.001, "in time"), None))
    f = loop.create_future()
    f.set_result("done before")
    print(await asyncio.wait_for(f, 0))
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))

asyncio.run(main())
