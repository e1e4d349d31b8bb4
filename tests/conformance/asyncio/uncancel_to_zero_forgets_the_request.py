import asyncio

async def body():
    task = asyncio.current_task()
    task.cancel()
    print("cancelling", task.cancelling())
    print("uncancel", task.uncancel())
    await asyncio.sleep(0)
    return "went on"

async def main():
    print(await asyncio.create_task(body()))

asyncio.run(main())
