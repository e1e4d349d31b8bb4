import asyncio
from _measure import measure


async def work(n):
    await asyncio.sleep(0)
    return n


async def gather_all(n):
    return sum(await asyncio.gather(*(work(i) for i in range(n))))


async def waits(event):
    await event.wait()
    return 1


async def live(n):
    event = asyncio.Event()
    tasks = [asyncio.ensure_future(waits(event)) for _ in range(n)]
    await asyncio.sleep(0)
    event.set()
    total = 0
    for task in tasks:
        total += await task
    return total


def run_gather():
    return asyncio.run(gather_all(10_000))


def run_live():
    return asyncio.run(live(100_000))


assert measure("gather_10000", run_gather, 10_000, repeats=5) == 49_995_000
assert measure("live_coroutines_100000", run_live, 100_000, repeats=2) == 100_000
