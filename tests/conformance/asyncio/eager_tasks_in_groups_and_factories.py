# oracle: 3.14
import asyncio

log = []
async def quick(n):
    log.append(f"quick {n}")
    return n

async def slow(n):
    log.append(f"slow {n} in {asyncio.current_task().get_name()}")
    await asyncio.sleep(0)
    log.append(f"slow {n} ends")
    return n

async def fails():
    raise ValueError("eagerly")

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    me = asyncio.current_task()
    t = asyncio.create_task(quick(1), name="q")
    print(t.done(), t.result(), log, t.get_coro(), asyncio.current_task() is me)
    t.add_done_callback(lambda t: log.append("callback"))
    print(log)
    await asyncio.sleep(0)
    print(log)
    log.clear()
    t = asyncio.create_task(slow(2), name="s")
    print(t.done(), log, t in asyncio.all_tasks(), len(asyncio.all_tasks()))
    await t
    print(log)
    async with asyncio.TaskGroup() as g:
        a = g.create_task(quick(3))
        b = g.create_task(slow(4))
        print(a.done(), b.done())
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(fails())
            print("still here")
            await asyncio.sleep(1)
    except ExceptionGroup as e:
        print(e.exceptions)
    print(await asyncio.gather(quick(5), slow(6)))
    loop.set_task_factory(None)
    t = asyncio.Task(quick(7), loop=loop, eager_start=True)
    print(t.done(), t)
    class Other(asyncio.Task):
        pass
    loop.set_task_factory(asyncio.create_eager_task_factory(Other))
    print(type(asyncio.create_task(quick(8))).__name__)

asyncio.run(main())
