import asyncio
async def main():
    q = asyncio.Queue(2)
    out = []
    async def producer():
        for i in range(4):
            await q.put(i)
            out.append(f"put {i}")
    async def consumer():
        for _ in range(4):
            await asyncio.sleep(1)
            out.append(f"got {await q.get()}")
            q.task_done()
    await asyncio.gather(producer(), consumer())
    await q.join()
    print(out, q.qsize(), q.empty(), q.full(), q.maxsize)
    for f in (q.get_nowait, q.task_done):
        try:
            f()
        except (asyncio.QueueEmpty, ValueError) as e:
            print(type(e).__name__, e)
    q.put_nowait(1)
    q.put_nowait(2)
    try:
        q.put_nowait(3)
    except asyncio.QueueFull as e:
        print(type(e).__name__, e)
    p, l = asyncio.PriorityQueue(), asyncio.LifoQueue()
    for x in (3, 1, 2):
        p.put_nowait(x)
        l.put_nowait(x)
    print([await p.get() for _ in range(3)], [l.get_nowait() for _ in range(3)])
    try:
        await asyncio.wait_for(p.get(), 1)
    except TimeoutError:
        print("timed out")
        p.put_nowait("kept")
        print(p.get_nowait())
    q.get_nowait()
    q.shutdown()
    print(await q.get())
    for c in (q.get(), q.put(1)):
        try:
            await c
        except asyncio.QueueShutDown as e:
            print(type(e).__name__, e)
asyncio.run(main())
