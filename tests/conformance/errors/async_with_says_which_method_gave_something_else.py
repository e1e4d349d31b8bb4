# oracle: 3.14
class BadExit:
    async def __aenter__(self):
        return self

    def __aexit__(self, *details):
        return 456


class BadEnter:
    def __aenter__(self):
        return 5

    async def __aexit__(self, *details):
        return None


def run(coroutine):
    try:
        coroutine.send(None)
    except Exception as error:
        print(error, "-", repr(error.__context__))


async def at_the_end():
    async with BadExit():
        pass


async def after_an_error():
    async with BadExit():
        1 / 0


async def after_break():
    for x in [1]:
        async with BadExit():
            break


async def after_return():
    async with BadExit():
        return 1


async def at_the_start():
    async with BadEnter():
        pass


async def without_methods():
    async with 5:
        pass


for function in at_the_end, after_an_error, after_break, after_return, at_the_start, without_methods:
    run(function())
