# oracle: 3.10
# stderr: any

import asyncio

async def coro_func(a):
    pass

loop = asyncio.get_event_loop()

loop.run_until_complete(asyncio.gather(
    coro_func("A"),
    coro_func("B"),
    coro_func("C"),
))
