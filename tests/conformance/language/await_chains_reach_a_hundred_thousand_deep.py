# oracle: 3.13
import asyncio

# CPython's await recurses in C at this depth only with its recursion limit raised; the value is what counts.
async def chain(n):
    if n == 0:
        await asyncio.sleep(0)
        return 0
    return await chain(n - 1) + 1

import sys
sys.setrecursionlimit(1000000)
print(asyncio.run(chain(100000)))
