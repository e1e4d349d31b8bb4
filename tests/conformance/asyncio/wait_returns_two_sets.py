import asyncio
async def w(n):
    await asyncio.sleep(n)
    if n == 2: raise ValueError(n)
    return n
async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    def clock(): return round(loop.time() - start)
    tasks = [asyncio.create_task(w(n), name=f"t{n}") for n in (3, 1, 2, 9)]
    names = lambda s: sorted(t.get_name() for t in s)
    d, p = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(names(d), names(p), clock(), type(d).__name__)
    d, p = await asyncio.wait(p, return_when=asyncio.FIRST_EXCEPTION)
    print(names(d), names(p), clock())
    d, p = await asyncio.wait(p, timeout=0.2)
    print(names(d), names(p), clock())
    d, p = await asyncio.wait(p, timeout=2)
    print(names(d), names(p), clock())
    d, p = await asyncio.wait(tasks, timeout=0)
    print(names(d), names(p))
    d, p = await asyncio.wait(p)
    print(names(d), names(p), clock(), asyncio.ALL_COMPLETED)
    for arguments in (
        lambda: asyncio.wait([]), lambda: asyncio.wait(tasks[0]),
        lambda: asyncio.wait(tasks, return_when="x"), lambda: asyncio.wait([3]),
    ):
        try:
            await arguments()
        except (ValueError, TypeError, AttributeError) as e:
            print(type(e).__name__, e)
    t = asyncio.create_task(asyncio.wait([asyncio.create_task(w(5), name="inner")]))
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("wait cancelled, inner goes on", [x.get_name() for x in asyncio.all_tasks() if x.get_name() == "inner"])
asyncio.run(main())
