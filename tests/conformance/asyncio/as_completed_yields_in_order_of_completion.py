import asyncio
async def w(n):
    await asyncio.sleep(n)
    if n == 2: raise ValueError(n)
    return n
async def main():
    for f in asyncio.as_completed([w(3), w(1), w(2)]):
        try:
            print(await f)
        except ValueError as e:
            print(repr(e))
    tasks = [asyncio.create_task(w(n)) for n in (3, 1)]
    async for t in asyncio.as_completed(tasks):
        print(t in tasks, await t)
    try:
        for f in asyncio.as_completed([w(1), w(5)], timeout=3):
            print(await f)
    except TimeoutError as e:
        print(repr(e))
    print(list(asyncio.as_completed([])))
asyncio.run(main())
