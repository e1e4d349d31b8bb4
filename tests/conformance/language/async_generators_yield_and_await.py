import asyncio

async def numbers(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            got = yield i
            if got:
                print("got", got)
    finally:
        print("closing")
        await asyncio.sleep(0)
        print("closed")

async def main():
    async for x in numbers(3):
        print(x)
    g = numbers(10)
    print(await anext(g), await g.asend("hello"), await g.__anext__())
    try:
        await g.athrow(ValueError("thrown in"))
    except ValueError as e:
        print(repr(e))
    print(await anext(g, "default"))
    try:
        await anext(g)
    except StopAsyncIteration as e:
        print("StopAsyncIteration", e.args)
    g = numbers(10)
    await anext(g)
    print(await g.aclose(), await g.aclose())
    unstarted = numbers(1)
    await unstarted.aclose()
    try:
        await numbers(1).asend(5)
    except TypeError as e:
        print(e)
    print(type(g).__name__, g.__name__, g.ag_running)

asyncio.run(main())
