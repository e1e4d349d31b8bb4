import asyncio


class Countdown:
    def __init__(self, start):
        self.left = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.left == 0:
            raise StopAsyncIteration
        self.left -= 1
        return self.left


async def numbers():
    yield "one"
    yield "two"


async def main():
    countdown = Countdown(2)
    print(aiter(countdown) is countdown)
    print(await anext(countdown), await anext(countdown))
    print(await anext(countdown, "over"))
    try:
        await anext(countdown)
    except StopAsyncIteration as error:
        print("StopAsyncIteration", error.args)
    source = aiter(numbers())
    print([await anext(source), await anext(source), await anext(source, None)])
    for wrong in (3, [1], iter([1])):
        try:
            aiter(wrong)
        except TypeError as error:
            print(error)
        try:
            await anext(wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())
