# oracle: 3.10
# stderr: any
import asyncio
loop = asyncio.get_event_loop()
print(asyncio.get_event_loop() is loop, loop.is_running())
async def inside(): return asyncio.get_event_loop() is asyncio.get_running_loop()
print(loop.run_until_complete(inside()), loop.run_until_complete(asyncio.gather(inside(), asyncio.sleep(1, "s"))))
new = asyncio.new_event_loop()
asyncio.set_event_loop(new)
print(asyncio.get_event_loop() is new, new is not loop)
t = new.create_task(inside())
print(new.run_until_complete(t), t.done())
f = new.create_future()
new.call_later(1, f.set_result, "later")
print(new.run_until_complete(f))
