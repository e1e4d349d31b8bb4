# oracle: 3.13
# time: real
import asyncio, threading, time
def blocking(n):
    time.sleep(0.05)
    return n, threading.current_thread() is threading.main_thread()
async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 1), await asyncio.to_thread(blocking, n=2))
    def fails(): raise KeyError("in thread")
    try:
        await asyncio.to_thread(fails)
    except KeyError as e:
        print(repr(e))
    f = loop.create_future()
    threading.Thread(target=lambda: loop.call_soon_threadsafe(f.set_result, "threadsafe")).start()
    print(await f)
    result = []
    async def inner(): return "from coroutine"
    def other(): result.append(asyncio.run_coroutine_threadsafe(inner(), loop).result())
    await asyncio.to_thread(other)
    print(result)
asyncio.run(main())
