import asyncio
from time import perf_counter

COUNT = 1_000_000


async def waits(event):
    await event.wait()
    return 1


def peak():
    """The most memory that the process has had, in bytes."""
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024


async def main():
    event = asyncio.Event()
    start = perf_counter()
    tasks = [asyncio.create_task(waits(event)) for _ in range(COUNT)]
    await asyncio.sleep(0)
    print("suspended_tasks_1000000_bytes", peak() / COUNT)
    assert not any(task.done() for task in tasks)
    event.set()
    total = 0
    for task in tasks:
        total += await task
    assert total == COUNT
    print("suspended_tasks_1000000", (perf_counter() - start) / COUNT)


asyncio.run(main())
