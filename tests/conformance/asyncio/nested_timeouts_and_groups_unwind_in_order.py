import asyncio

async def step(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "finished")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "cleanup")

async def main():
    try:
        async with asyncio.timeout(3):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(step("short", 1))
                tg.create_task(step("long", 10))
                await step("body", 5)
    except TimeoutError:
        print("timed out")
    results = []
    for delay in (1, 3):
        try:
            async with asyncio.timeout(2):
                await asyncio.sleep(delay)
                results.append("in time")
        except TimeoutError:
            results.append("late")
    print(results)

asyncio.run(main())
