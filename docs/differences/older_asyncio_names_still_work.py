"""Programs written for asyncio of Python 3.8 to 3.10 run as they stand, each old name with its DeprecationWarning.

CPython 3.14: get_event_loop() raises RuntimeError where no loop is set, asyncio.coroutine is gone, and asyncio.wait() refuses coroutines.
PyLite:       get_event_loop() makes a loop in the main thread, @asyncio.coroutine marks a generator as awaitable, asyncio.wait() makes tasks.
Cause:        PyLite must run tutorials and programs of that time.
Do:           nothing; use asyncio.run() in new programs.
"""
import asyncio


@asyncio.coroutine
def old():
    yield from asyncio.sleep(0.01)
    return "old"


loop = asyncio.get_event_loop()
done, pending = loop.run_until_complete(asyncio.wait([old()]))
print([task.result() for task in done])
