# oracle: 3.14
# stderr: any
import asyncio

def shown(context):
    return {k: (repr(v) if k == "exception" else v if isinstance(v, str) else type(v).__name__) for k, v in sorted(context.items())}

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(shown(context)))
    def failing():
        raise ZeroDivisionError("callback")
    loop.call_soon(failing)
    loop.call_later(0.001, failing)
    f = loop.create_future()
    f.add_done_callback(lambda f: 1 / 0)
    f.set_result(1)
    await asyncio.sleep(0.01)
    loop.call_exception_handler({"message": "own", "more": 1})
    print(loop.get_exception_handler() is not None)
    async def inner():
        await asyncio.sleep(0.01)
        raise KeyError("inner")
    outer = asyncio.shield(inner())
    outer.cancel()
    await asyncio.sleep(0.02)
    try:
        loop.set_exception_handler(3)
    except TypeError as e:
        print(e)
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())
    def bad_handler(loop, context):
        raise LookupError("handler")
    loop.set_exception_handler(bad_handler)
    loop.call_soon(failing)
    await asyncio.sleep(0)
    print("goes on")

asyncio.run(main())
