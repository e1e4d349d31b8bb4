# time: real
# oracle: 3.13
"""In debug mode a coroutine is no callback, and another thread may only use call_soon_threadsafe."""
import asyncio
import threading


async def coroutine_function():
    pass


def report(what, function, *args):
    try:
        function(*args)
    except (TypeError, RuntimeError) as error:
        print(f"{what}: {type(error).__name__}: {error}")
    else:
        print(f"{what}: accepted")


def try_all(loop, where):
    report(f"{where} call_soon", loop.call_soon, print)
    report(f"{where} call_later", loop.call_later, 60, print)
    report(f"{where} call_at", loop.call_at, loop.time() + 60, print)
    report(f"{where} call_soon_threadsafe", loop.call_soon_threadsafe, int)


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 60
    coroutine = coroutine_function()
    for name, wrong in ("function", coroutine_function), ("coroutine", coroutine), ("text", "text"):
        report(f"{name} call_soon", loop.call_soon, wrong)
        report(f"{name} call_soon_threadsafe", loop.call_soon_threadsafe, wrong)
        report(f"{name} call_later", loop.call_later, 60, wrong)
        report(f"{name} call_at", loop.call_at, 60, wrong)
        report(f"{name} run_in_executor", loop.run_in_executor, None, wrong)
    coroutine.close()
    thread = threading.Thread(target=try_all, args=(loop, "thread"))
    thread.start()
    await asyncio.to_thread(thread.join)


asyncio.run(main(), debug=True)
loop = asyncio.new_event_loop()
loop.close()
try_all(loop, "closed")
