import types


@types.coroutine
def pause(value):
    return (yield value)


async def nothing():
    return "a result"


async def cleans_up():
    try:
        await pause(1)
    except GeneratorExit:
        print("cleaning up with", await nothing())
        raise


async def ignores():
    try:
        await pause(1)
    except GeneratorExit:
        await pause(2)


def close(coroutine):
    print("yielded", coroutine.send(None))
    try:
        print("closed", coroutine.close())
    except RuntimeError as error:
        print("RuntimeError:", error, "- context:", error.__context__)


async def outer(inner):
    try:
        await inner
    except GeneratorExit:
        print("outer is closed, too")
        raise


close(cleans_up())
close(outer(cleans_up()))
close(ignores())
close(outer(outer(cleans_up())))


def yields_in_finally():
    try:
        yield 1
    finally:
        yield 2


def delegates():
    return (yield from yields_in_finally())


close(delegates())


def delegates_in_finally():
    try:
        yield 1
    finally:
        yield from [2, 3]
        print("not reached by close")


generator = delegates_in_finally()
close(generator)
print(next(generator))
