import asyncio

async def fails(n):
    if n == 0:
        await asyncio.sleep(0)
        raise ValueError("deep")
    try:
        await fails(n - 1)
    except ValueError:
        if n == 2:
            raise KeyError("replaced") 
        raise
    finally:
        await asyncio.sleep(0)
        print("finally", n)

async def main():
    try:
        await fails(3)
    except KeyError as e:
        print(repr(e), repr(e.__context__))
        tb, depth = e.__traceback__, 0
        while tb:
            tb, depth = tb.tb_next, depth + 1
        print("depth", depth)

async def generator_return():
    try:
        return await asyncio.sleep(0, "result")
    finally:
        print("awaiting in finally", await asyncio.sleep(0, "x"))

asyncio.run(main())
print(asyncio.run(generator_return()))
