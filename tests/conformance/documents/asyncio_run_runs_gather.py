# oracle: 3.10

import asyncio
import time

async def coro_func(a):
    pass

async def main():
    await asyncio.gather(
    	coro_func("A"),
    	coro_func("B"),
    	coro_func("C"),
	)

asyncio.run(main())
