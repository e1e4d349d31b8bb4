"""A task that can never go on is reported once, with its repr, when its loop is closed and it is dropped; so is an exception nobody asked for."""
import asyncio
import gc


def handler(loop, context):
    details = {name: value for name, value in context.items() if name not in ("message", "task", "future")}
    print("   ", context["message"], details)
    about = context.get("task") or context.get("future")
    print("   ", repr(about)[:34])


async def waits(future):
    await future


async def fails(value):
    raise LookupError(value)


def case(what, *makers, close=False):
    print(what)
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(handler)
    tasks = [loop.create_task(make(loop), name=f"{what} {number}") for number, make in enumerate(makers, 1)]
    loop.run_until_complete(asyncio.sleep(0.01))
    if close:
        for task in tasks:
            task.cancel()
        loop.run_until_complete(asyncio.wait(tasks))
    loop.close()
    del tasks[:]
    task = None
    gc.collect()


case("one waits", lambda loop: waits(loop.create_future()))
case("one was cancelled", lambda loop: waits(loop.create_future()), close=True)
case("one has failed", lambda loop: fails("unseen"))
case("one has ended", lambda loop: asyncio.sleep(0))

print("a message without details goes to stderr by the logger, and the default handler can be called by hand")
loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print("    by hand:", context))
loop.call_exception_handler({"message": "nothing is wrong"})
loop.close()
