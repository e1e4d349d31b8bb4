import asyncio
async def background():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("background cancelled")
        raise
    finally:
        print("background finally")
async def agen():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("agen closed")
async def main():
    t = asyncio.create_task(background())
    await asyncio.sleep(0)
    global g
    g = agen()
    print(await anext(g))
    return "main result"
print(asyncio.run(main()))
async def raises():
    asyncio.create_task(background())
    await asyncio.sleep(0)
    raise ValueError("from main")
try:
    asyncio.run(raises())
except ValueError as e:
    print(repr(e))
with asyncio.Runner() as r:
    print(r.run(asyncio.sleep(1, "runner 1")), r.run(asyncio.sleep(1, "runner 2")), r.get_loop().is_closed())
c = asyncio.sleep(0)
try:
    r.run(c)
except RuntimeError as e:
    print(e)
c.close()
