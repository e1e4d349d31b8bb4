"""The exception handler sees the context variables as the callback or task that failed has set them; nobody else sees these values."""
import asyncio
import contextvars

name = contextvars.ContextVar("name", default="nobody")


def handler(loop, context):
    print("   ", repr(context["exception"]), "of", name.get())


def callback(text):
    name.set(text)
    raise LookupError(text)


async def coroutine(text):
    name.set(text)
    await asyncio.sleep(0)
    raise ValueError(text)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    print("callbacks")
    loop.call_soon(callback, "a callback")
    loop.call_later(0.01, callback, "a timer")
    given = contextvars.copy_context()
    given.run(name.set, "the given context")
    loop.call_soon(lambda: 1 / 0, context=given)
    await asyncio.sleep(0.02)
    print("here:", name.get(), "there:", given[name])

    print("done callbacks")
    future = loop.create_future()
    future.add_done_callback(lambda future: callback("a done callback"))
    future.set_result(None)
    await asyncio.sleep(0)
    print("here:", name.get())

    print("a variable that is set here is seen there")
    name.set("main")
    loop.call_soon(lambda: 1 / 0)
    task = asyncio.create_task(coroutine("a task"))
    await asyncio.wait([task])
    loop.call_exception_handler({"message": "by hand", "exception": task.exception(), "task": task})
    print("here:", name.get())


asyncio.run(main())
