"""A failed task that nobody looks at is reported when the loop closes, or before when the collector finds it.

CPython: at the moment the last reference to the task goes, here before "later".
PyLite:  in gc.collect(); when it is one of many, in any collection; else when the loop closes, or at exit. Here after "later".
Cause:   there are no reference counts, so nothing tells at once that a task was dropped.
         Tasks that are dropped while pending are reported when the loop closes, or at exit.
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
