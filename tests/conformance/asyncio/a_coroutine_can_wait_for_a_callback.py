import asyncio

def old_api(value, callback, loop):
    loop.call_later(1, callback, value * 2)

async def wrapped(value):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    old_api(value, future.set_result, loop)
    return await future

async def failing():
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_exception, OSError("from callback"))
    try:
        await future
    except OSError as e:
        return repr(e)

async def main():
    print(await asyncio.gather(wrapped(1), wrapped(2), failing()))

asyncio.run(main())
