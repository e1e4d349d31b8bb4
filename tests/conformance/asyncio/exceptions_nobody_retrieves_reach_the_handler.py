import asyncio, gc
async def fails(): raise ValueError("lost")
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print("handler:", c["message"], repr(c.get("exception")), sorted(c)))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    f = asyncio.create_task(asyncio.sleep(0))
    f.add_done_callback(lambda t: [][0])
    await f
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand"})
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())
asyncio.run(main())
