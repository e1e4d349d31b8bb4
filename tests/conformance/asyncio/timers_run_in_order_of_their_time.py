import asyncio
out = []
async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    for delay in (3, 1, 2, 0, 1):
        loop.call_later(delay, out.append, delay)
    h = loop.call_at(start + 2.5, out.append, "never")
    print(type(h).__name__, round(h.when() - start, 1), h.cancelled())
    h.cancel()
    await asyncio.sleep(5)
    print(out, round(loop.time() - start))
    results = await asyncio.gather(*(asyncio.sleep(d, f"slept {d}") for d in (2, 1)))
    print(results, round(loop.time() - start))
asyncio.run(main())
