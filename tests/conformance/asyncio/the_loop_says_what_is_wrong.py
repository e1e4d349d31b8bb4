# oracle: 3.14
import asyncio
def attempt(f):
    try:
        print(f())
    except (RuntimeError, ValueError, TypeError) as e:
        print(type(e).__name__, "|", e)
async def noop(): return 1
attempt(asyncio.get_running_loop)
attempt(lambda: asyncio.run(3))
attempt(lambda: asyncio.create_task(c)) if (c := noop()) else None
c.close()
async def nested():
    c = noop()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
        c.close()
    loop = asyncio.get_running_loop()
    c = noop()
    try:
        loop.run_until_complete(c)
    except RuntimeError as e:
        print(e)
        c.close()
    try:
        loop.run_forever()
    except RuntimeError as e:
        print(e)
    try:
        loop.close()
    except RuntimeError as e:
        print(e)
asyncio.run(nested())
loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())
f = loop.create_future()
loop.call_soon(loop.stop)
attempt(lambda: loop.run_until_complete(f))
attempt(lambda: loop.run_until_complete(3))
attempt(lambda: loop.create_task(3))
print(loop.run_until_complete(noop()))
loop.call_soon(loop.stop)
print(loop.run_forever())
loop.close()
loop.close()
print(loop.is_closed())
attempt(lambda: loop.call_soon(print))
attempt(lambda: loop.run_forever())
c = noop()
attempt(lambda: loop.run_until_complete(c))
attempt(lambda: loop.create_task(c))
c.close()
attempt(lambda: asyncio.new_event_loop().call_soon("not callable")) if False else None
attempt(lambda: asyncio.current_task())
attempt(lambda: asyncio.all_tasks())
