import asyncio
async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print("inner finally")
async def main():
    t = asyncio.create_task(inner())
    async def outer():
        try:
            await t
        except asyncio.CancelledError:
            print("outer cancelled, inner done:", t.done(), t.cancelled())
            raise
    o = asyncio.create_task(outer())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    o.cancel()
    await asyncio.sleep(0)
    print(o.done(), t.cancelled())
    try:
        await o
    except asyncio.CancelledError:
        print("gone", o.cancelled())
    f = asyncio.get_running_loop().create_future()
    async def on_future(): await f
    p = asyncio.create_task(on_future())
    await asyncio.sleep(0)
    p.cancel()
    await asyncio.wait([p])
    print(f.cancelled(), p.cancelled())
asyncio.run(main())
