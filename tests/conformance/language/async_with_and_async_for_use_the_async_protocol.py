import asyncio

class Manager:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        print("aenter", self.name)
        await asyncio.sleep(0)
        return self.name
    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0)
        print("aexit", self.name, kind and kind.__name__)
        return self.swallow

class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        await asyncio.sleep(0)
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n

async def returns():
    async with Manager("r"):
        async for x in Count(3):
            if x == 1:
                return x

async def main():
    async with Manager("a") as a, Manager("b") as b:
        print(a, b)
    async with Manager("s", True):
        raise ValueError
    try:
        async with Manager("x"):
            raise KeyError("k")
    except KeyError as e:
        print(repr(e))
    async for x in Count(3):
        print(x)
    else:
        print("else")
    async for x in Count(3):
        if x == 2:
            continue
        break
    else:
        print("never")
    print(x, await returns())
    for i in range(2):
        async with Manager(str(i)):
            continue

asyncio.run(main())
