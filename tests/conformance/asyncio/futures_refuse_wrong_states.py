import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    for action in (f.result, f.exception):
        try:
            action()
        except asyncio.InvalidStateError as e:
            print(type(e).__name__, e)
    f.set_result(1)
    for action in (lambda: f.set_result(2), lambda: f.set_exception(ValueError())):
        try:
            action()
        except asyncio.InvalidStateError as e:
            print(type(e).__name__, e)
    print(f.cancel(), repr(f))
    g = loop.create_future()
    try:
        g.set_exception(StopIteration("s"))
    except TypeError as e:
        print(e)
    if g.done():
        try:
            g.result()
        except RuntimeError as e:
            print(repr(e), repr(e.__cause__))
    h = loop.create_future()
    h.set_exception(ValueError); 
    print(repr(h.exception()), repr(h))
    try:
        await h
    except ValueError as e:
        print("raised", repr(e))
    i = loop.create_future()
    print(i.cancel("message"), i.cancelled(), i.done(), repr(i), i.cancel())
    try:
        await i
    except asyncio.CancelledError as e:
        print(repr(e))
    try:
        i.result()
    except asyncio.CancelledError as e:
        print(repr(e))
    try:
        i.exception()
    except asyncio.CancelledError as e:
        print(repr(e))
    j = loop.create_future()
    print(repr(j))
    loop.call_soon(j.set_result, "later")
    print(await j)
    try:
        h.set_exception(3)
    except (TypeError, asyncio.InvalidStateError) as e:
        print(type(e).__name__, e)
    print(asyncio.isfuture(j), asyncio.isfuture(3), asyncio.iscoroutine(main))
    print(asyncio.InvalidStateError.__bases__[0].__name__)
    print(asyncio.CancelledError.__bases__[0].__name__, asyncio.TimeoutError is TimeoutError)
asyncio.run(main())
