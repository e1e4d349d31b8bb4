# oracle: 3.14
import asyncio

async def main():
    b = asyncio.Barrier(3)
    order = []
    async def meet(n):
        async with b as index:
            order.append((n, index))
        return await b.wait()
    print(await asyncio.gather(*(meet(i) for i in range(3))), sorted(order))
    print(b.parties, b.n_waiting, b.broken)

    async def wait():
        try:
            return await b.wait()
        except asyncio.BrokenBarrierError as e:
            return f"broken: {e}"
    waiting = [asyncio.create_task(wait()) for _ in range(2)]
    await asyncio.sleep(0)
    print(b.n_waiting, str(b).partition(" [")[2])
    await b.reset()
    print(await asyncio.gather(*waiting), b.broken)
    waiting = [asyncio.create_task(wait()) for _ in range(2)]
    await asyncio.sleep(0)
    await b.abort()
    print(await asyncio.gather(*waiting), b.broken, str(b).partition(" [")[2])
    print(await wait())
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)

asyncio.run(main())
