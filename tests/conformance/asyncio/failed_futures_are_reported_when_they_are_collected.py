"""A failed future that nobody has asked is reported when it is gone, and only then; one that was asked is not."""
import asyncio
import gc


class Failing(asyncio.Future):
    """Its class is in the message."""


def handler(loop, context):
    print("reported:", context["message"], repr(context["exception"]), type(context["future"]).__name__)


async def fail(number):
    raise ValueError(number)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)

    kept = asyncio.create_task(fail("kept"))
    asyncio.create_task(fail("dropped"))
    await asyncio.sleep(0.01)
    gc.collect()
    print("one was dropped, one is kept")

    asked = asyncio.create_task(fail("asked"))
    await asyncio.sleep(0.01)
    print("asked:", repr(asked.exception()))
    del asked

    cancelled = loop.create_future()
    cancelled.set_exception(KeyError("cancelled later"))
    print("cancel:", cancelled.cancel())
    del cancelled

    silent = loop.create_future()
    silent.set_exception(KeyError("told to be silent"))
    silent._log_traceback = False
    del silent
    gc.collect()
    print("none of these is reported")

    for number in range(3):
        future = Failing()
        future.set_exception(OSError(number))
        del future
        gc.collect()
        print("after", number)
    print("kept:", repr(kept.exception()))


asyncio.run(main())
