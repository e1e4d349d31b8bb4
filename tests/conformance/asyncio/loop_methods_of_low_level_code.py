import asyncio
loop = asyncio.new_event_loop()
out = []
def tick(n):
    out.append(n)
    if n == 3: loop.stop()
    else: loop.call_later(1, tick, n + 1)
loop.call_soon(tick, 0)
loop.run_forever()
print(out)
f = loop.create_future()
loop.call_later(2, f.set_result, "done")
print(loop.run_until_complete(f))
t = loop.create_task(asyncio.sleep(1, "task"))
print(loop.run_until_complete(t), loop.get_debug(), loop.is_running())
h = loop.call_later(5, print, "x")
print("<TimerHandle when=" in repr(h), h.cancel(), h.cancelled(), "cancelled" in repr(h))
async def fails(): raise ValueError("v")
try:
    loop.run_until_complete(fails())
except ValueError as e:
    print(repr(e))
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
print(repr(loop).endswith("closed=True debug=False>"))
