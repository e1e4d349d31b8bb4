import asyncio
async def work(n):
    for _ in range(3):
        await asyncio.sleep(0)
    return n
async def main():
    results = await asyncio.gather(*(work(n) for n in range(10000)))
    print(len(results), sum(results))
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(asyncio.sleep(n % 10, n)) for n in range(1000)]
    print(sum(t.result() for t in ts))
asyncio.run(main())
