import asyncio

async def v(x):
    await asyncio.sleep(0)
    return x

async def f(*args, **kw):
    return args, kw

async def main():
    print(await v(1) + await v(2) * await v(3), -await v(4), not await v(0))
    print([await v(1), *await v([2, 3])], {await v("k"): await v("w")}, (await v(1), await v(2)))
    print(await f(await v(1), *await v([2]), k=await v(3), **await v({"z": 4})))
    print(f"{await v('f')!r:>6}", await v("a") if await v(True) else await v("b"))
    print(await v(1) < await v(2) < await v(3), await v(1) < await v(0) < await v("never"))
    print(await v(0) or await v("") or await v("end"), await v(1) and await v(2))
    l = await v([1, 2, 3])
    l[await v(0)] = await v(10)
    l[await v(1)] += await v(5)
    print(l, l[await v(0):await v(2)], (await v("text")).upper())
    a, (b, *c) = await v((1, (2, 3, 4)))
    print(a, b, c, (x := await v(7)), x)
    assert await v(True), await v("no")
    try:
        raise (await v(ValueError))(await v("message"))
    except (await v(KeyError), await v(ValueError)) as e:
        print(repr(e))
    while await v(l):
        l.pop()
    for i in await v(range(2)):
        print(await v(i))
    match await v((1, 2)):
        case (1, y) if await v(y) == 2:
            print("matched", y)
    with await v(__import__("threading").Lock()):
        print("locked")
    @await v(lambda g: await_free(g))
    def decorated(d=await v("default")):
        return d
    print(decorated())
    class C(await v(object)):
        pass
    del l
    return await v("done")

def await_free(g):
    return g

print(asyncio.run(main()))
