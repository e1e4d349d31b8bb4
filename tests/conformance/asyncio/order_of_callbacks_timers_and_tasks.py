import asyncio
out = []
async def w(n):
    out.append(f"s{n}")
    await asyncio.sleep(0)
    out.append(f"e{n}")
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, out.append, "later0")
    loop.call_soon(out.append, "soon1")
    loop.call_soon(out.append, "soon2")
    t = asyncio.create_task(w(1))
    t.add_done_callback(lambda _: out.append("cb1"))
    t.add_done_callback(lambda _: out.append("cb2"))
    await asyncio.gather(t, w(2))
    out.append("gathered")
asyncio.run(main())
print(out)
