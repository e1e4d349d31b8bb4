import asyncio
async def child(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("child", n, repr(e))
        raise
async def main():
    for flag in (False, True):
        kids = [asyncio.create_task(child(n)) for n in range(2)]
        g = asyncio.gather(*kids, return_exceptions=flag)
        await asyncio.sleep(0)
        print(g.cancel())
        try:
            print(await g)
        except asyncio.CancelledError as e:
            print("gather raised", repr(e), g.cancelled(), [k.cancelled() for k in kids])
    async def waiter():
        return await asyncio.gather(child(5), child(6))
    t = asyncio.create_task(waiter())
    await asyncio.sleep(1)
    t.cancel("outer")
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e))
asyncio.run(main())
