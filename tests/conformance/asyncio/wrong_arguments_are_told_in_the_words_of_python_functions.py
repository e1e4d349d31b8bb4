"""Arguments that do not fit: asyncio's own functions say so as any Python function does, with the class before the name of a method."""
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()

CALLS = [
    lambda: asyncio.Lock(loop=loop),
    lambda: asyncio.Event(1),
    lambda: asyncio.Queue(1, 2),
    lambda: asyncio.Queue(maxsise=1),
    lambda: asyncio.Barrier(),
    lambda: asyncio.TaskGroup(1),
    lambda: asyncio.Lock().acquire(True),
    lambda: asyncio.Queue().put_nowait(),
    lambda: asyncio.Event().set(1),
    lambda: asyncio.TaskGroup().create_task(),
    lambda: asyncio.sleep(),
    lambda: asyncio.sleep(1, 2, 3),
    lambda: asyncio.sleep(1, delay=2),
    lambda: asyncio.wait_for(),
    lambda: asyncio.wait_for(future),
    lambda: asyncio.wait_for(future, timeout=1, loop=loop),
    lambda: asyncio.gather(loop=loop),
    lambda: asyncio.run(),
    lambda: asyncio.timeout(),
    lambda: loop.call_later(1),
    lambda: loop.call_at(),
    lambda: loop.create_future(1),
    lambda: loop.stop(1),
    lambda: loop.set_debug(),
    lambda: loop.call_soon(print, loop=loop),
]

for number, call in enumerate(CALLS):
    try:
        call()
    except TypeError as error:
        print(number, error)
    else:
        print(number, "is accepted")
loop.close()
