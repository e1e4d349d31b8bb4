# oracle: 3.14
import asyncio, types

@types.coroutine
def yields(x):
    return (yield x)

def plain_generator():
    yield 1

class Custom:
    def __init__(self, future):
        self.future = future
    def __await__(self):
        self.future._asyncio_future_blocking = True
        got = yield self.future
        return "resumed with", got, self.future.result()

async def attempt(name, x):
    try:
        print(name, await yields(x))
    except RuntimeError as e:
        print(name, str(e).split("<")[0], "|", str(e)[-25:] if "bad" in str(e) else "")

async def itself():
    task = asyncio.current_task()
    try:
        await task
    except RuntimeError as e:
        print(str(e).split("<")[0])

async def main():
    loop = asyncio.get_running_loop()
    await attempt("None", None)
    await attempt("int", 3)
    await attempt("future", loop.create_future())
    await attempt("generator", plain_generator())
    f = loop.create_future()
    loop.call_later(0.01, f.set_result, 42)
    print(await Custom(f))
    f = loop.create_future()
    loop.call_later(0.01, f.set_exception, KeyError("k"))
    try:
        await Custom(f)
    except KeyError as e:
        print(repr(e))
    await asyncio.create_task(itself())
    other = asyncio.new_event_loop()
    foreign = other.create_future()
    try:
        await foreign
    except RuntimeError as e:
        print("attached to a different loop" in str(e))
    other.close()
    try:
        await asyncio.gather(loop.create_future(), foreign)
    except ValueError as e:
        print(e)
    for x in (3, None, [], plain_generator()):
        try:
            await x
        except TypeError as e:
            print(e)

asyncio.run(main())
