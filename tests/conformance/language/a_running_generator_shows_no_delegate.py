import types


def inner():
    yield outer.gi_yieldfrom
    yield outer.gi_yieldfrom


def delegating():
    yield from inner()


outer = delegating()
print(outer.gi_yieldfrom)
print(next(outer), outer.gi_yieldfrom.__name__)
print(next(outer), outer.gi_yieldfrom.__name__)
print(next(outer, "end"), outer.gi_yieldfrom)


@types.coroutine
def awaited():
    yield coroutine.cr_await
    yield coroutine.cr_await


async def main():
    await awaited()


coroutine = main()
print(coroutine.cr_await)
print(coroutine.send(None), coroutine.cr_await.__name__)
print(coroutine.send(None), coroutine.cr_await.__name__)
coroutine.close()
print(coroutine.cr_await)
