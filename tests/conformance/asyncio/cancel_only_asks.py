import asyncio
async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("caught", repr(e), asyncio.current_task().cancelling())
        await asyncio.sleep(0)
    print(asyncio.current_task().uncancel(), asyncio.current_task().uncancel())
    return "survived"
async def plain():
    await asyncio.sleep(10)
async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(t.cancel("first"), t.cancelling(), t.cancelled(), t.done(), t.cancel("second"), t.cancelling())
    print(await t, t.cancelled(), t.cancel())
    p = asyncio.create_task(plain())
    await asyncio.sleep(0)
    p.cancel("why")
    try:
        await p
    except asyncio.CancelledError as e:
        print(repr(e), p.cancelled(), p.done())
    n = asyncio.create_task(plain())
    n.cancel()
    try:
        await n
    except asyncio.CancelledError as e:
        print("never started", repr(e), n.cancelled())
    for action in (p.result, p.exception):
        try:
            action()
        except asyncio.CancelledError as e:
            print(type(e).__name__, e.args)
    async def raises():
        raise asyncio.CancelledError("by itself")
    r = asyncio.create_task(raises())
    try:
        await r
    except asyncio.CancelledError as e:
        print(repr(e), r.cancelled())
asyncio.run(main())
