import asyncio

async def main():
    loop = asyncio.get_running_loop()
    inner = loop.create_future()
    task = asyncio.create_task(asyncio.wait_for(inner, timeout=10))
    await asyncio.sleep(0)
    inner.set_result("done")
    task.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print("cancelled although the inner was done")

asyncio.run(main())
