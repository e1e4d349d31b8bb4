import asyncio

async def producer(queue, n):
    for i in range(n):
        await asyncio.sleep(0.1)
        await queue.put(i)
    await queue.put(None)

async def transformer(source, target):
    while (item := await source.get()) is not None:
        await target.put(item * item)
    await target.put(None)

async def consumer(queue):
    out = []
    while True:
        item = await queue.get()
        if item is None:
            return out
        out.append(item)

async def main():
    a, b = asyncio.Queue(maxsize=1), asyncio.Queue(maxsize=1)
    results = await asyncio.gather(producer(a, 5), transformer(a, b), consumer(b))
    print(results)

asyncio.run(main())
