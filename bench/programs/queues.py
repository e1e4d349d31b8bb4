import asyncio
from _measure import measure


async def produce(queue, n):
    for i in range(n):
        await queue.put(i)
    await queue.put(None)


async def consume(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
    return total


async def pass_on(source, target):
    while (item := await source.get()) is not None:
        await target.put(item + 1)
    await target.put(None)


async def pair(n, size):
    queue = asyncio.Queue(size)
    _, total = await asyncio.gather(produce(queue, n), consume(queue))
    return total


async def work_of_many(n, workers):
    queue = asyncio.Queue()
    done = 0

    async def worker():
        nonlocal done
        while True:
            await queue.get()
            await asyncio.sleep(0)
            done += 1
            queue.task_done()

    tasks = [asyncio.create_task(worker()) for _ in range(workers)]
    for i in range(n):
        queue.put_nowait(i)
    await queue.join()
    for task in tasks:
        task.cancel()
    return done


async def pipeline(n, stages):
    queues = [asyncio.Queue(10) for _ in range(stages + 1)]
    middle = [pass_on(a, b) for a, b in zip(queues, queues[1:])]
    *_, total = await asyncio.gather(produce(queues[0], n), *middle, consume(queues[-1]))
    return total


assert measure("queue_producer_consumer", lambda: asyncio.run(pair(10_000, 100)), 10_000) == 49_995_000
assert measure("queue_of_one", lambda: asyncio.run(pair(10_000, 1)), 10_000) == 49_995_000
assert measure("queue_100_workers", lambda: asyncio.run(work_of_many(10_000, 100)), 10_000) == 10_000
assert measure("queue_pipeline_of_4", lambda: asyncio.run(pipeline(2_000, 4)), 2_000 * 5) == 2_007_000
