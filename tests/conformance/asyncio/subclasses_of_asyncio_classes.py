import asyncio

class MyFuture(asyncio.Future):
    def __init__(self, tag, **kwargs):
        super().__init__(**kwargs)
        self.tag = tag
    def cancel(self, msg=None):
        print("cancel", self.tag, msg)
        return super().cancel(msg)

class MyTask(asyncio.Task):
    pass

class MyQueue(asyncio.Queue):
    def double(self, x):
        self.put_nowait(x)
        self.put_nowait(x)

class MyLock(asyncio.Lock):
    async def __aenter__(self):
        await super().__aenter__()
        return "mine"

class MyGroup(asyncio.TaskGroup):
    def spawn(self, *coros):
        return [self.create_task(c) for c in coros]

async def work(n):
    await asyncio.sleep(0.01)
    return n

async def main():
    loop = asyncio.get_running_loop()
    f = MyFuture("f", loop=loop)
    f.extra = 1
    print(f, f.tag, f.extra)
    async def waits():
        await f
    t = asyncio.create_task(waits())
    await asyncio.sleep(0)
    t.cancel("stop")
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e), f.cancelled())
    t = MyTask(work(1), loop=loop, name="mine")
    t.note = "n"
    print(t, isinstance(t, asyncio.Future), t.note)
    print(await t)
    loop.set_task_factory(lambda loop, coro, **kw: MyTask(coro, loop=loop, **kw))
    t = asyncio.create_task(work(2), name="made")
    print(type(t).__name__, t.get_name(), await t, loop.get_task_factory() is not None)
    loop.set_task_factory(None)
    q = MyQueue()
    q.double(7)
    print(await q.get(), q.qsize())
    async with MyLock() as x:
        print(x)
    async with MyGroup() as g:
        ts = g.spawn(work(1), work(2))
    print([t.result() for t in ts])
    plain = loop.create_future()
    plain.anything = 5
    print(plain.anything)

asyncio.run(main())
