import asyncio
out = []
async def main():
    loop = asyncio.get_running_loop()
    def again(n):
        out.append(n)
        if n < 3:
            loop.call_soon(again, n + 1)
            out.append(f"scheduled {n + 1}")
    loop.call_soon(again, 1)
    loop.call_soon(out.append, "a")
    h = loop.call_soon(out.append, "cancelled")
    h.cancel()
    loop.call_soon(out.append, "b")
    for i in range(5):
        await asyncio.sleep(0)
        out.append(f"tick {i}")
    print(h.cancelled())
asyncio.run(main())
print(out)
