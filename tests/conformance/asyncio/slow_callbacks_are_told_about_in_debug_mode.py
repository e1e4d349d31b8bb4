# oracle: 3.13
# time: real
import asyncio
import io
import sys
import time


def slow_callback(n):
    time.sleep(0.6)


async def slow_task():
    time.sleep(0.6)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.slow_callback_duration = 0.5
    loop.call_soon(slow_callback, 7)
    await asyncio.sleep(0)
    await asyncio.create_task(slow_task(), name="slow")
    loop.set_debug(False)
    loop.call_soon(slow_callback, 8)
    await asyncio.sleep(0)
    await asyncio.sleep(0)


sys.stderr = io.StringIO()
asyncio.run(main(), debug=True)
lines = [line for line in sys.stderr.getvalue().splitlines() if line.startswith("Executing")]
print(len(lines), all(line.endswith(" seconds") for line in lines))
print(lines[0].split(" at ")[0])
print(lines[1].split(" coro=")[0])
