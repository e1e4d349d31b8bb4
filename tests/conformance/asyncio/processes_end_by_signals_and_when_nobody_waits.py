# time: real
# oracle: 3.13
import asyncio
import signal
from asyncio.subprocess import PIPE


async def main():
    process = await asyncio.create_subprocess_exec("sleep", "100")
    print(process.returncode)
    process.terminate()
    print(await process.wait() == -signal.SIGTERM, process.returncode)

    process = await asyncio.create_subprocess_exec("sleep", "100")
    process.kill()
    print(await process.wait())
    try:
        process.send_signal(signal.SIGTERM)
    except ProcessLookupError as error:
        print("ProcessLookupError", error)

    process = await asyncio.create_subprocess_exec("sleep", "100")
    try:
        await asyncio.wait_for(process.wait(), 0.05)
    except TimeoutError:
        print("still running:", process.returncode)
    first, second = asyncio.create_task(process.wait()), asyncio.create_task(process.wait())
    await asyncio.sleep(0)
    process.kill()
    print(await first, await second)

    # A process that does not read what is written for it.
    process = await asyncio.create_subprocess_exec("true", stdin=PIPE)
    await process.communicate(b"x" * 1_000_000)
    print(process.returncode)

    # Cancelling the one who talks to it leaves the process alone.
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    task = asyncio.create_task(process.stdout.readline())
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    print(await process.communicate(b"after"))


asyncio.run(main())
