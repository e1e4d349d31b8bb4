import asyncio
async def quick():
    print("quick runs")
    return 1
async def slow():
    print("slow starts")
    await asyncio.sleep(1)
    print("slow ends")
    return 2
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    a = asyncio.create_task(quick())
    print("after quick", a.done())
    b = asyncio.create_task(slow())
    print("after slow", b.done())
    a.add_done_callback(lambda t: print("callback"))
    print("no callback yet")
    await asyncio.sleep(0)
    print(await a, await b)
    loop.set_task_factory(None)
asyncio.run(main())
