import asyncio
async def ok(n):
    await asyncio.sleep(n)
    print("ok", n)
    return n
async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)
async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    tasks = [asyncio.create_task(c) for c in (ok(3), bad(1), bad(2))]
    try:
        await asyncio.gather(*tasks)
    except ValueError as e:
        print(repr(e), round(loop.time() - start), [t.done() for t in tasks])
    await asyncio.sleep(3)
    print([t.done() for t in tasks], repr(tasks[2].exception()))
    print(await asyncio.gather(ok(1), bad(1), asyncio.sleep(0, "s"), return_exceptions=True))
    t = asyncio.create_task(ok(5))
    loop.call_later(1, t.cancel)
    print(await asyncio.gather(t, ok(0), return_exceptions=True))
    u = asyncio.create_task(ok(5))
    loop.call_later(1, u.cancel)
    try:
        await asyncio.gather(u, ok(0))
    except asyncio.CancelledError as e:
        print("cancelled child", repr(e))
asyncio.run(main())
