import asyncio
async def child(n):
    print("child", n)
    await asyncio.sleep(0)
    return n
async def main():
    t = asyncio.create_task(child(1), name="named")
    print("created", t.get_name(), t.done(), t.cancelled())
    await asyncio.sleep(0)
    print("after one tick", t.done())
    print(await t, t.done(), t.result(), t.exception())
    u = asyncio.ensure_future(child(2))
    print(u.get_name().startswith("Task-"), asyncio.ensure_future(u) is u)
    print(isinstance(u, asyncio.Future), isinstance(u, asyncio.Task))
    u.set_name("new")
    print(u.get_name(), u.get_coro().__name__, asyncio.current_task().get_name())
    print(len(asyncio.all_tasks()), await u, await u)
    print(asyncio.current_task() in asyncio.all_tasks(), asyncio.get_running_loop().is_running())
asyncio.run(main())
