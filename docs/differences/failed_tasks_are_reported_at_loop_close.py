"""A failed task that nobody looks at is reported when the loop closes.

CPython: at the moment the last reference to the task goes, here before "later".
PyLite:  when the loop closes, or at exit; here after "later".
Cause:   there are no reference counts, so nothing tells that a task was dropped.
         The same goes for tasks that are dropped while pending.
Do:      await tasks, or put them into an asyncio.TaskGroup.
"""
import asyncio
import sys


async def fails():
    raise ValueError("nobody looks")


async def main():
    asyncio.create_task(fails())
    await asyncio.sleep(0.01)
    print("later", file=sys.stderr)


asyncio.run(main())
