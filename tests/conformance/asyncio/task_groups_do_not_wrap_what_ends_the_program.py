# stderr: any
"""SystemExit and KeyboardInterrupt leave a task group as they are, even when others of its tasks have failed; the rest is cancelled."""
import asyncio


async def raising(error, delay=0):
    await asyncio.sleep(delay)
    raise error


async def sleeping():
    try:
        await asyncio.sleep(100)
    finally:
        print("   the other task is over")


def run(what, main):
    try:
        asyncio.run(main())
    except BaseExceptionGroup as group:
        print(what, "gives a group:", repr(group))
    except BaseException as error:
        print(what, "gives", repr(error))


async def by_a_task():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeping())
        group.create_task(raising(SystemExit(3)))


async def by_the_body():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeping())
        await asyncio.sleep(0)
        raise KeyboardInterrupt("body")


async def by_both():
    async with asyncio.TaskGroup() as group:
        group.create_task(raising(ValueError("task")))
        await asyncio.sleep(0)
        raise KeyboardInterrupt("body")


async def other_base_error():
    class Own(BaseException):
        pass

    async with asyncio.TaskGroup() as group:
        group.create_task(sleeping())
        await asyncio.sleep(0)
        raise Own("body")


run("a task", by_a_task)
run("the body", by_the_body)
run("both", by_both)
run("a class derived from BaseException", other_base_error)
