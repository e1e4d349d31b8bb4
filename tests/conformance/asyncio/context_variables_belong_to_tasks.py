import asyncio, contextvars
v = contextvars.ContextVar("v", default="default")
async def child(name):
    print(name, "sees", v.get()); v.set(name); await asyncio.sleep(0); print(name, "has", v.get())
async def main():
    v.set("main")
    await asyncio.gather(child("a"), child("b")); print(v.get())
    await child("direct"); print(v.get())
    t = asyncio.create_task(child("task")); v.set("changed"); await t; print(v.get())
    asyncio.get_running_loop().call_soon(lambda: print("call_soon", v.get())); v.set("after"); await asyncio.sleep(0)
    ctx = contextvars.copy_context(); ctx.run(v.set, "in context"); print(ctx[v], v.get())
    await asyncio.create_task(child("given"), context=ctx); print(ctx[v])
    token = v.set("temporary"); print(v.get()); v.reset(token); print(v.get(), token.old_value, token.var is v)
asyncio.run(main()); print(v.get())
