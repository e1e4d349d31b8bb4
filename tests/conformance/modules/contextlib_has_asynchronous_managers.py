import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name
    except LookupError as error:
        print("handled", repr(error))
    finally:
        await asyncio.sleep(0)
        print("close", name)


@connection("decorator")
async def work(n):
    return n + 1


async def numbers():
    try:
        for n in range(10):
            yield n
    finally:
        print("numbers closed")


async def goodbye(name):
    print("goodbye", name)


async def main():
    async with connection("a") as name:
        print("in", name)
    async with connection("b"):
        raise KeyError("k")
    print(await work(1))
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(connection("c")))
        stack.push_async_callback(goodbye, "x")
        stack.callback(print, "sync callback")
        raise IndexError("i")
    async with aclosing(numbers()) as source:
        async for n in source:
            if n == 2:
                break
    async with nullcontext(7) as seven:
        print(seven)
    try:
        await AsyncExitStack().enter_async_context(3)
    except TypeError as error:
        print(error)


asyncio.run(main())
