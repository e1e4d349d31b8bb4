# oracle: 3.13
# Classes of loops that replace methods: who uses the loop calls what they have.
import asyncio


class CountingLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.soon = 0
        self.at = []
        self.tasks = []

    def call_soon(self, callback, *args, context=None):
        self.soon += 1
        return super().call_soon(callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        self.at.append(round(when - self.time(), 2))
        return super().call_at(when, callback, *args, context=context)

    def create_task(self, coro, **kwargs):
        self.tasks.append(coro.__name__)
        return super().create_task(coro, **kwargs)


async def child(n):
    await asyncio.sleep(0.01 * n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    results = await asyncio.gather(child(1), child(2))
    async with asyncio.TaskGroup() as group:
        group.create_task(child(3))
    async with asyncio.timeout(1):
        pass
    return results, type(loop).__name__


with asyncio.Runner(loop_factory=CountingLoop) as runner:
    print(runner.run(main()))
    loop = runner.get_loop()
    print(loop.soon > 5, loop.at)
    print(loop.tasks)


class FrozenLoop(asyncio.SelectorEventLoop):
    now = 100.0

    def time(self):
        FrozenLoop.now += 0.5
        return FrozenLoop.now


async def ask():
    loop = asyncio.get_running_loop()
    before = loop.time()
    await asyncio.sleep(3)
    return before > 100, loop.time() - before > 3


with asyncio.Runner(loop_factory=FrozenLoop) as runner:
    print(runner.run(ask()))
