# time: real
# oracle: 3.13
"""The default executor that a program sets is used by run_in_executor and to_thread, waited for at the end of asyncio.run(), and shut down."""
import asyncio
import concurrent.futures
import threading
import time


class Noting(concurrent.futures.ThreadPoolExecutor):
    """Says what is asked of it."""

    def submit(self, function, *args, **kwargs):
        print("submit", getattr(function, "__name__", "?"))
        return super().submit(function, *args, **kwargs)

    def shutdown(self, wait=True, *, cancel_futures=False):
        print("shutdown", wait, "in the main thread:", threading.current_thread() is threading.main_thread())
        super().shutdown(wait, cancel_futures=cancel_futures)


def work(number):
    return number * 2


async def main():
    loop = asyncio.get_running_loop()
    for wrong in None, "pool", concurrent.futures.Executor():
        try:
            loop.set_default_executor(wrong)
        except TypeError as error:
            print("TypeError:", error)
    loop.set_default_executor(Noting(2))
    print(await loop.run_in_executor(None, work, 21))
    await loop.shutdown_default_executor()
    try:
        await loop.run_in_executor(None, work, 1)
    except RuntimeError as error:
        print("RuntimeError:", error)
    with concurrent.futures.ThreadPoolExecutor() as other:
        print(await loop.run_in_executor(other, work, 4))


asyncio.run(main())
print("and without being asked:")


async def set_only():
    asyncio.get_running_loop().set_default_executor(Noting(1))
    asyncio.get_running_loop().run_in_executor(None, time.sleep, 0.01)


asyncio.run(set_only())
