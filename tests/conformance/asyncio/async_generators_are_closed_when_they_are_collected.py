# time: real
# oracle: 3.13
"""An async generator that is left in the middle is closed by a task of the loop once it is gone, from whatever thread the collector runs in."""
import asyncio
import gc


async def numbers(name, log):
    try:
        for number in range(10):
            yield number
    finally:
        await asyncio.sleep(0)
        log.append(f"{name} closed in {type(asyncio.current_task()).__name__}")


async def leave(name, log):
    async for number in numbers(name, log):
        if number == 2:
            break
    await asyncio.sleep(0)


async def use_up(name, log):
    async for _ in numbers(name, log):
        pass


async def main():
    log = []
    await leave("left", log)
    gc.collect()
    await asyncio.sleep(0.01)
    print("collected here:", log)

    log.clear()
    await leave("left", log)
    await asyncio.to_thread(gc.collect)
    await asyncio.sleep(0.01)
    print("collected in a thread:", log)

    log.clear()
    await use_up("used up", log)
    print("used up:", log)
    gc.collect()
    await asyncio.sleep(0.01)
    print("and not closed again:", log)

    log.clear()
    for number in range(100):
        await leave(str(number), log)
    gc.collect()
    await asyncio.sleep(0.01)
    print("of a hundred", len(log), "are closed")

    kept = numbers("kept", log)
    print("kept gives", await anext(kept))
    log.clear()
    gc.collect()
    await asyncio.sleep(0.01)
    print("not closed while somebody has it:", log, await anext(kept))
    await kept.aclose()
    print("closed by hand:", log)


asyncio.run(main())
