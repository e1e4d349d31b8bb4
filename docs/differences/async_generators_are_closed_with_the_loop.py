"""An async generator left by break is closed when the loop shuts down.

CPython: the loop is told when the generator is dropped, and closes it in the next tick: "closed" comes before "end".
PyLite:  it is closed when the collector finds it (in gc.collect(); in any collection when it is one of many), at the latest by
         loop.shutdown_asyncgens(), which asyncio.run() calls: "closed" comes after "end".
Cause:   there are no reference counts, so nothing tells that a generator was dropped.
Do:      async with contextlib.aclosing(numbers()) as items: ...
"""
import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


async def main():
    async for number in numbers():
        break
    await asyncio.sleep(0.01)
    print("end")


asyncio.run(main())
