import asyncio
async def agen():
    try:
        while True:
            await asyncio.sleep(1)
            yield 1
    except GeneratorExit:
        print("GeneratorExit")
        raise
async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2
async def main():
    g = agen()
    t = asyncio.create_task(anext(g))
    await asyncio.sleep(0)
    try:
        await anext(g)
    except RuntimeError as e:
        print(e)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    print(await t)
    c = g.asend(None)
    await c
    try:
        await c
    except RuntimeError as e:
        print(e)
    await g.aclose()
    h = ignores()
    await anext(h)
    try:
        await h.aclose()
    except RuntimeError as e:
        print(e)
    n = agen().__anext__()
    n.close()
asyncio.run(main())
