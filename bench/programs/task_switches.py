import asyncio
from _measure import measure


async def spin(n):
    for _ in range(n):
        await asyncio.sleep(0)
    return n


async def both(n):
    return sum(await asyncio.gather(spin(n), spin(n)))


async def futures(n):
    loop = asyncio.get_running_loop()
    for i in range(n):
        f = loop.create_future()
        loop.call_soon(f.set_result, i)
        await f
    return n


async def nested(depth, n):
    if depth == 0:
        return await spin(n)
    return await nested(depth - 1, n)


def run_switches():
    return asyncio.run(both(10_000))


def run_futures():
    return asyncio.run(futures(10_000))


def run_nested():
    return asyncio.run(nested(100, 2_000))


assert measure("task_switch", run_switches, 20_000) == 20_000
assert measure("future_round_trip", run_futures, 10_000) == 10_000
assert measure("task_switch_100_awaits_deep", run_nested, 2_000) == 2_000
