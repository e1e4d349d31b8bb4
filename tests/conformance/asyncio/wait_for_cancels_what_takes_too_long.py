import asyncio
async def slow(n=10):
    try:
        return await asyncio.sleep(n, "slow result")
    except asyncio.CancelledError:
        print("slow was cancelled")
        raise
async def lingering():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(3)
        print("took its time")
        raise
async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    def clock(): return round(loop.time() - start)
    print(await asyncio.wait_for(slow(1), 5), clock(), await asyncio.wait_for(slow(1), None), clock())
    try:
        await asyncio.wait_for(slow(), 2)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), clock())
    try:
        await asyncio.wait_for(lingering(), 1)
    except TimeoutError as e:
        print(repr(e), clock())
    for n in (0, -1):
        try:
            await asyncio.wait_for(slow(), n)
        except TimeoutError as e:
            print(repr(e), clock())
    done = asyncio.create_task(asyncio.sleep(0, "done"))
    await done
    print(await asyncio.wait_for(done, 0))
    t = asyncio.create_task(asyncio.wait_for(slow(), 100))
    await asyncio.sleep(1)
    t.cancel("outer")
    try:
        await t
    except asyncio.CancelledError as e:
        print("outer cancel", repr(e))
    async def bad(): raise KeyError("b")
    try:
        await asyncio.wait_for(bad(), 1)
    except KeyError as e:
        print(repr(e))
    async def swallows():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return "swallowed"
    try:
        print(await asyncio.wait_for(swallows(), 1))
    except TimeoutError as e:
        print(repr(e))
asyncio.run(main())
