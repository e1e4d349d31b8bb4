# time: real
# oracle: 3.13
# stderr: any
"""Ctrl-C cancels the main task, wherever the program is; what it does about that decides whether run() raises KeyboardInterrupt. A second one comes at once."""
import asyncio
import os
import signal
import time


def interrupt():
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(0.01)


async def while_waiting():
    asyncio.get_running_loop().call_later(0.01, interrupt)
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("   cancelled while it waits", asyncio.current_task().cancelling())
        raise


async def in_its_own_step():
    interrupt()
    print("   goes on to the next await")
    await asyncio.sleep(0)


async def in_another_task():
    async def other():
        interrupt()
        print("   the other is not cancelled")
        return "other"

    task = asyncio.create_task(other())
    try:
        await asyncio.sleep(100)
    finally:
        print("   the main task is,", await task)


async def in_a_group():
    async def child():
        try:
            await asyncio.sleep(100)
        finally:
            print("   the child cleans up")

    async with asyncio.TaskGroup() as group:
        group.create_task(child())
        asyncio.get_running_loop().call_later(0.01, interrupt)


async def swallowed():
    asyncio.get_running_loop().call_later(0.01, interrupt)
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        return "swallowed"


async def taken_back():
    asyncio.get_running_loop().call_later(0.01, interrupt)
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("   taken back:", asyncio.current_task().uncancel())
    await asyncio.sleep(0.01)
    return "went on"


async def twice():
    asyncio.get_running_loop().call_later(0.01, interrupt)
    try:
        await asyncio.sleep(100)
    finally:
        print("   cleans up slowly")
        asyncio.get_running_loop().call_later(0.01, interrupt)
        try:
            await asyncio.sleep(100)
        finally:
            print("   and is interrupted in that")


async def with_an_error():
    asyncio.get_running_loop().call_later(0.01, interrupt)
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        raise LookupError("instead") from None


for main in while_waiting, in_its_own_step, in_another_task, in_a_group, swallowed, taken_back, twice, with_an_error:
    print(main.__name__)
    before = signal.getsignal(signal.SIGINT)
    try:
        print("  ", asyncio.run(main()))
    except BaseException as error:
        print("  ", type(error).__name__, *error.args, "context:", type(error.__context__).__name__)
    assert signal.getsignal(signal.SIGINT) is before
