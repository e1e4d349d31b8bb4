import asyncio

async def agen(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async def double(x):
    await asyncio.sleep(0)
    return x * 2

async def truth(x):
    return x % 2

async def main():
    print([x async for x in agen(3)])
    print({x async for x in agen(3)}, {x: await double(x) async for x in agen(3)})
    print([await double(x) for x in range(3)])
    print([(x, y) async for x in agen(2) for y in range(2)])
    print([x for x in range(5) if await truth(x)])
    print([y for y in [await double(z) for z in range(3)]])
    g = (x async for x in agen(3) if x)
    print(type(g).__name__, [x async for x in g])
    h = (await double(x) for x in range(2))
    print(type(h).__name__, [x async for x in h])
    print([[j async for j in agen(i)] for i in range(3)])
    print(sum([x async for x in agen(10)]), await double(await double(3)))

asyncio.run(main())
