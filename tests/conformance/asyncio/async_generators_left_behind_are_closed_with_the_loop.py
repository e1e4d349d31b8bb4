import asyncio

async def numbers(name):
    try:
        for i in range(10):
            yield i
    finally:
        await asyncio.sleep(1)
        print("closed", name)

keep = []

async def main():
    g = numbers("kept")
    keep.append(g)
    async for x in g:
        if x == 2:
            break
    print("left at", x)
    print("goes on at", await anext(g))
    return "end of main"

print(asyncio.run(main()))
try:
    keep[0].asend(None).send(None)
except StopAsyncIteration:
    print("exhausted")
