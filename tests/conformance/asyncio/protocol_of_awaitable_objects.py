import asyncio

class Delayed:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return self.value

class Wrapper:
    def __init__(self, coroutine):
        self.coroutine = coroutine
    def __await__(self):
        return self.coroutine.__await__()

class Bare:
    def __await__(self):
        yield
        return "bare yield"

async def value():
    return "value"

async def main():
    print(await Delayed(1), await Wrapper(value()), await Bare())
    print(await asyncio.gather(Delayed(2), Wrapper(asyncio.sleep(1, "s")), Bare()))
    print(await asyncio.wait_for(Delayed(3), 5), await asyncio.ensure_future(Delayed(4)))

    class Wrong:
        def __await__(self):
            yield "not a future"
    try:
        await Wrong()
    except RuntimeError as e:
        print(str(e).split(" cb=")[0].split("Task-")[0], str(e).split(": ")[-1])

asyncio.run(main())
