"""A program with a main loop of its own (that of a GUI) sets asyncio's up, turns it step by step, and cleans up."""
import asyncio

loop = asyncio.new_event_loop()
steps = []


async def work():
    for number in range(3):
        steps.append(number)
        await asyncio.sleep(0)
    return "worked"


task = loop.create_task(work())
loop.call_soon(steps.append, "called")
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("before:", error)

loop._run_forever_setup()
print("running:", loop.is_running(), asyncio.get_running_loop() is loop)
try:
    loop._run_forever_setup()
except RuntimeError as error:
    print("twice:", error)
turns = 0
while not task.done():
    loop._run_once()
    turns += 1
    steps.append(f"turn {turns}")
loop._run_forever_cleanup()

print(steps)
print("after:", loop.is_running(), task.result())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("after:", error)
print("the loop still runs as usual:", loop.run_until_complete(work()))
loop.close()
try:
    loop._run_forever_setup()
except RuntimeError as error:
    print("closed:", error)
