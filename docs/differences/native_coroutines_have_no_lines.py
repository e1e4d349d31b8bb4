"""asyncio is native: its coroutines have no source lines, and tracebacks show no frames of it.

CPython: coro=<sleep() running at .../asyncio/tasks.py:702>
PyLite:  coro=<sleep()>
Cause:   sleep, wait_for, Queue.get and their like are written in C#.
Do:      nothing.
"""
import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    await asyncio.sleep(0)
    print(task)
    task.cancel()


asyncio.run(main())
