import asyncio
async def inner():
    await asyncio.sleep(2)
    print("inner went on")
    return "result"
async def main():
    t = asyncio.create_task(inner())
    async def outer(): return await asyncio.shield(t)
    o = asyncio.create_task(outer())
    await asyncio.sleep(1)
    o.cancel()
    try:
        await o
    except asyncio.CancelledError:
        print("outer cancelled", o.cancelled(), t.done())
    print(await t)
    print(await asyncio.shield(inner()))
    u = asyncio.create_task(inner())
    s = asyncio.shield(u)
    u.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print("inner cancelled", s.cancelled())
    async def bad(): raise ValueError("v")
    try:
        await asyncio.shield(bad())
    except ValueError as e:
        print(repr(e))
    done = asyncio.create_task(asyncio.sleep(0, 1))
    await done
    print(asyncio.shield(done) is done)
asyncio.run(main())
