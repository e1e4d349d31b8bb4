import asyncio
async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    def clock(): return round(loop.time() - start)
    try:
        async with asyncio.timeout(1) as cm:
            await asyncio.sleep(10)
    except TimeoutError as e:
        print(repr(e), type(e.__cause__).__name__, cm.expired(), clock())
    async with asyncio.timeout(5) as cm:
        await asyncio.sleep(1)
    print(cm.expired(), clock())
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        cm.reschedule(loop.time() + 2)
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("swallowed inside"); 
    print(cm.expired(), asyncio.current_task().cancelling()) if False else None
async def rest():
    try:
        async with asyncio.timeout(5):
            async with asyncio.timeout(1):
                await asyncio.sleep(3)
    except TimeoutError:
        print("inner timed out")
    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(5):
                await asyncio.sleep(3)
    except TimeoutError:
        print("outer timed out")
    async def victim():
        try:
            async with asyncio.timeout(5):
                await asyncio.sleep(10)
        except TimeoutError:
            print("never")
    t = asyncio.create_task(victim())
    await asyncio.sleep(0)
    t.cancel("mine")
    try:
        await t
    except asyncio.CancelledError as e:
        print("own cancel passes", repr(e))
    try:
        async with asyncio.timeout(1):
            raise ValueError("body")
    except ValueError as e:
        print(repr(e))
    try:
        async with asyncio.timeout(-1):
            await asyncio.sleep(0)
    except TimeoutError:
        print("already late")
    async with asyncio.timeout(1) as cm:
        print(repr(cm).startswith("<Timeout [active] when="))
    print(repr(cm))
    try:
        await cm.__aenter__()
    except RuntimeError as e:
        print(e)
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1):
        pass
try:
    asyncio.run(main())
except TimeoutError as e:
    print("timeout although swallowed", repr(e))
asyncio.run(rest())
