import asyncio
async def main():
    lock = asyncio.Lock()
    out = []
    async def worker(n):
        async with lock:
            out.append(f"in {n}")
            await asyncio.sleep(1)
            out.append(f"out {n}")
    await asyncio.gather(*(worker(n) for n in range(3)))
    print(out, lock.locked(), repr(lock).endswith("[unlocked]>"))
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    e = asyncio.Event()
    async def waiter(n):
        await e.wait()
        return n
    asyncio.get_running_loop().call_later(1, e.set)
    print(await asyncio.gather(waiter(1), waiter(2)), e.is_set(), e.clear(), e.is_set())
    s = asyncio.Semaphore(2)
    running = peak = 0
    async def limited():
        nonlocal running, peak
        async with s:
            running += 1
            peak = max(peak, running)
            await asyncio.sleep(1)
            running -= 1
    await asyncio.gather(*(limited() for _ in range(5)))
    print(peak, s.locked(), s._value)
    b = asyncio.BoundedSemaphore(1)
    try:
        b.release()
    except ValueError as x:
        print(x)
    try:
        asyncio.Semaphore(-1)
    except ValueError as x:
        print(x)
    c = asyncio.Condition()
    items = []
    async def consumer(n):
        async with c:
            await c.wait_for(lambda: items)
            return n, items.pop()
    async def producer():
        for i in range(2):
            await asyncio.sleep(1)
            async with c:
                items.append(i)
                c.notify()
    print(await asyncio.gather(consumer("a"), consumer("b"), producer()))
    try:
        c.notify()
    except RuntimeError as x:
        print(x)
    t = asyncio.create_task(lock.acquire())
    await t
    u = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    u.cancel()
    await asyncio.wait([u])
    lock.release()
    print(u.cancelled(), lock.locked())
    bar = asyncio.Barrier(2)
    print(sorted(await asyncio.gather(bar.wait(), bar.wait())))
asyncio.run(main())
