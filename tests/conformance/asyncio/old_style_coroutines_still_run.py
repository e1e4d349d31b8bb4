# oracle: 3.10
# stderr: any
import asyncio
@asyncio.coroutine
def old(x):
    yield from asyncio.sleep(1)
    y = yield from asyncio.sleep(1, "inner")
    return (x, y)
@asyncio.coroutine
def not_a_generator(x):
    return x + 1
async def main():
    print(await old("awaited"))
    print(await asyncio.gather(old(1), old(2), not_a_generator(5)))
    t = asyncio.ensure_future(old("task"))
    print(await t)
    return await not_a_generator(1)
loop = asyncio.get_event_loop()
print(loop.run_until_complete(main()), loop.run_until_complete(old("direct")))
print(asyncio.iscoroutinefunction(old), asyncio.iscoroutine(old(3)))
