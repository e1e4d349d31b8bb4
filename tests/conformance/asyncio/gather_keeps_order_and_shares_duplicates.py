import asyncio
async def w(n, delay):
    print("start", n)
    await asyncio.sleep(delay)
    print("end", n)
    return n
async def main():
    print(await asyncio.gather(w(1, 3), w(2, 1), w(3, 2)))
    print(await asyncio.gather())
    c = w(4, 1)
    t = asyncio.create_task(w(5, 1))
    print(await asyncio.gather(c, t, c, t))
    print(await asyncio.gather(asyncio.gather(w(6, 1), w(7, 1)), w(8, 1)))
    f = asyncio.get_running_loop().create_future()
    f.set_result("future")
    print(await asyncio.gather(f, asyncio.sleep(0, "slept"), asyncio.gather()))
    g = asyncio.gather(w(9, 0))
    print(type(g).__name__, isinstance(g, asyncio.Future), await g, g.done(), g.result())
    try:
        await asyncio.gather(3)
    except TypeError as e:
        print(e)
asyncio.run(main())
