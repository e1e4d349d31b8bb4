import asyncio

async def main():
    p = asyncio.PriorityQueue()
    for x in (5, 1, 4, 2, 3):
        p.put_nowait(x)
    print([p.get_nowait() for _ in range(5)])
    l = asyncio.LifoQueue()
    for x in range(3):
        await l.put(x)
    print([await l.get() for _ in range(3)])
    q = asyncio.Queue(1)
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    q.put_nowait("a")
    try:
        q.put_nowait("b")
    except asyncio.QueueFull as e:
        print("full", repr(e))
    print(q.full(), q.empty(), q.qsize(), q.maxsize, str(q))
    putters = [asyncio.create_task(q.put(i), name=f"put{i}") for i in range(2)]
    await asyncio.sleep(0)
    print(str(q))
    putters[0].cancel()
    await asyncio.sleep(0)
    print(await q.get(), await q.get())
    await asyncio.gather(*putters, return_exceptions=True)
    q.task_done()
    joiner = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    print(joiner.done())
    q.task_done()
    await joiner
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    getter = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.shutdown()
    try:
        await getter
    except asyncio.QueueShutDown as e:
        print("shut down", repr(e))
    for f in (q.put_nowait, lambda x: q.get_nowait()):
        try:
            f(1)
        except asyncio.QueueShutDown as e:
            print("shut down", repr(e), str(q))
    r = asyncio.Queue()
    for i in range(3):
        r.put_nowait(i)
    r.shutdown()
    print([await r.get() for _ in range(3)])
    s = asyncio.Queue()
    s.put_nowait(1)
    s.shutdown(immediate=True)
    await s.join()
    try:
        await s.get()
    except asyncio.QueueShutDown:
        print("nothing left")

asyncio.run(main())
