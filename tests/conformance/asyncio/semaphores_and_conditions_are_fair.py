import asyncio

async def main():
    s = asyncio.Semaphore(2)
    running = peak = 0
    order = []
    async def use(n):
        nonlocal running, peak
        async with s:
            running += 1
            peak = max(peak, running)
            order.append(n)
            await asyncio.sleep(0.01)
            running -= 1
    await asyncio.gather(*(use(i) for i in range(6)))
    print(peak, order, s.locked(), str(s).partition(" [")[2])
    await s.acquire()
    await s.acquire()
    waiters = [asyncio.create_task(s.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    print(s.locked(), str(s).partition(" [")[2])
    s.release()
    waiters[0].cancel()
    await asyncio.sleep(0.01)
    print([w.done() for w in waiters], [w.cancelled() for w in waiters])
    s.release()
    s.release()
    await asyncio.gather(*waiters, return_exceptions=True)
    b = asyncio.BoundedSemaphore(1)
    await b.acquire()
    b.release()
    try:
        b.release()
    except ValueError as e:
        print(e)
    c = asyncio.Condition()
    for f in (c.notify, c.notify_all):
        try:
            f()
        except RuntimeError as e:
            print(e)
    try:
        await c.wait()
    except RuntimeError as e:
        print(e)
    value = 0
    async def wait_for(n):
        async with c:
            result = await c.wait_for(lambda: value >= n and f"{n} reached")
            print(result)
    tasks = [asyncio.create_task(wait_for(n)) for n in (2, 1)]
    for _ in range(2):
        await asyncio.sleep(0)
        async with c:
            value += 1
            c.notify_all()
            print(str(c).partition(" [")[2])
    await asyncio.gather(*tasks)
    async def cancelled_wait():
        async with c:
            try:
                await c.wait()
            finally:
                print("has the lock again", c.locked())
    t = asyncio.create_task(cancelled_wait())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print(c.locked())
    l = asyncio.Lock()
    try:
        l.release()
    except RuntimeError as e:
        print(e)
    shared = asyncio.Condition(l)
    async with shared:
        print(l.locked())
    first = asyncio.Event()
    print(str(first).partition(" [")[2], await asyncio.wait_for(asyncio.gather(first.wait(), asyncio.to_thread(lambda: None)), None) if first.set() else "")

asyncio.run(main())
