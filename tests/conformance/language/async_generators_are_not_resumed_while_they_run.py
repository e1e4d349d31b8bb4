import types


@types.coroutine
def pause():
    yield "paused"


async def numbers():
    await pause()
    yield 1


def step(awaitable):
    try:
        return "yields", awaitable.send(None)
    except BaseException as error:
        return type(error).__name__, *error.args


generator = numbers()
first, second = generator.asend(None), generator.asend(None)
print(generator.ag_running, step(first), generator.ag_running)
print(step(second))
print(step(generator.aclose()))
print(step(generator.athrow(ValueError)))
print(step(first), generator.ag_running)
print(step(generator.aclose()))
