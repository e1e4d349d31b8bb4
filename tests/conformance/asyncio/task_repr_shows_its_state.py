import asyncio
async def hello():
    await asyncio.sleep(1)
    return "value"
async def fails(): raise ValueError("bad")
async def main():
    t = asyncio.create_task(hello(), name="T")
    print(t)
    await asyncio.sleep(0)
    print(str(t).split(" wait_for=")[0])
    t.add_done_callback(print_done)
    print("cb=[print_done() at " in repr(t))
    await t
    print(t)
    f = asyncio.create_task(fails(), name="F")
    await asyncio.wait([f])
    print(f, repr(f.exception()))
    c = asyncio.create_task(hello(), name="C")
    await asyncio.sleep(0)
    c.cancel()
    print("cancelling" in repr(c))
    await asyncio.wait([c])
    print(c)
    u = asyncio.get_running_loop().create_future()
    print(u)
    u.set_result([1])
    print(u, asyncio.create_task(hello()).get_name())
def print_done(task): print("callback", task.get_name())
asyncio.run(main())
