"""A coroutine that was made and never awaited: one warning with its qualified name, at the latest when the loop closes; none for those that were closed."""
import asyncio
import gc
import warnings


class Worker:
    async def work(self):
        print("never runs")


async def outer():
    async def inner():
        print("never runs")
    inner()
    await asyncio.sleep(0)


async def forgets():
    Worker().work()
    asyncio.sleep(1)
    closed = Worker().work()
    closed.close()
    started = Worker.work.__get__(Worker())
    try:
        await asyncio.wait_for(asyncio.sleep(0), 1)
    finally:
        started = None
    task = asyncio.create_task(outer())
    await task


def show(message, category, filename, lineno, file=None, line=None):
    if "sleep" not in str(message):
        shown.append(f"{category.__name__}: {message}")


warnings.showwarning = show
warnings.simplefilter("always")
shown = []
asyncio.run(forgets())
gc.collect()
print(*sorted(shown), sep="\n")

shown.clear()
loop = asyncio.new_event_loop()
task = loop.create_task(Worker().work())
task._log_destroy_pending = False
loop.close()
del task
gc.collect()
print("a task that was never started:", shown)

with warnings.catch_warnings():
    warnings.simplefilter("error")
    made = Worker().work()
    print("cancelled before it starts:", end=" ")
    loop = asyncio.new_event_loop()
    task = loop.create_task(made)
    task.cancel()
    try:
        loop.run_until_complete(task)
    except asyncio.CancelledError:
        print("no warning,", made.cr_frame)
    loop.close()
