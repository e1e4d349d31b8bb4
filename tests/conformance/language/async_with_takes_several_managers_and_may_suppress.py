import asyncio
class M:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail
    async def __aenter__(self):
        await asyncio.sleep(0)
        print("enter", self.name)
        if self.fail == "enter": raise RuntimeError(f"enter {self.name}")
        return self
    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0)
        print("exit", self.name, repr(value))
        if self.fail == "exit": raise RuntimeError(f"exit {self.name}")
        return self.swallow
async def main():
    async with (M("a") as a, M("b") as b):
        print(a.name, b.name)
    async with M("outer", swallow=True), M("inner"):
        raise ValueError("v")
    print("went on")
    async with M("outer", swallow=True), M("inner", fail="enter"):
        print("never")
    try:
        async with M("first", fail="exit"), M("second", fail="exit"):
            raise KeyError("body")
    except RuntimeError as e:
        print(e, "<-", e.__context__, "<-", repr(e.__context__.__context__))
    for i in range(3):
        async with M(i):
            if i == 0: continue
            break
    print(await returns())
    try:
        async with M("timeout", swallow=False):
            async with asyncio.timeout(0.01):
                await asyncio.sleep(1)
    except TimeoutError as e:
        print(type(e.__cause__).__name__)
    task = asyncio.create_task(cancelled())
    await asyncio.sleep(0.01)
    task.cancel()
    print(await task)
async def returns():
    async with M("r1"), M("r2"):
        return "returned"
async def cancelled():
    async with M("swallows the cancellation", swallow=True):
        await asyncio.sleep(10)
    return "survived"
asyncio.run(main())
