# oracle: 3.13
# time: real
import asyncio, threading, concurrent.futures

async def add(a, b):
    await asyncio.sleep(0.01)
    return a + b

async def fail():
    raise KeyError("there")

async def forever():
    await asyncio.Event().wait()

loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever)
thread.start()
f = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
print(type(f).__name__, f.result(5))
f = asyncio.run_coroutine_threadsafe(fail(), loop)
try:
    f.result(5)
except KeyError as e:
    print(repr(e))
f = asyncio.run_coroutine_threadsafe(forever(), loop)
try:
    f.result(0.05)
except TimeoutError as e:
    print("timeout", f.cancel(), f.cancelled())
try:
    asyncio.run_coroutine_threadsafe(3, loop)
except TypeError as e:
    print(e)
seen = threading.Event()
loop.call_soon_threadsafe(seen.set)
print(seen.wait(5))
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
try:
    loop.call_soon_threadsafe(print)
except RuntimeError as e:
    print(e)
