import asyncio
import random

async def sleeper(n, delay, out):
    await asyncio.sleep(delay)
    out.append((delay, n))

async def main():
    random.seed(1)
    out = []
    delays = [random.randint(1, 1000) / 10 for _ in range(200)]
    await asyncio.gather(*(sleeper(i, d, out) for i, d in enumerate(delays)))
    print(out == sorted(out), len(out), out[:3])

asyncio.run(main())
