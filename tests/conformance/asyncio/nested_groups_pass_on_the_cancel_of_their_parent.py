# oracle: 3.14
"""A group that ends by a failure of its own gives the cancel that came from outside back to its task: the next await feels it."""
import asyncio


async def fail_when_cancelled(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError(name) from None


async def group_in_group():
    try:
        async with asyncio.TaskGroup() as outer:
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(fail_when_cancelled("inner"))
                    await asyncio.sleep(10)
            except* ValueError as group:
                print("inner group:", group.exceptions, "cancelling", asyncio.current_task().cancelling())
            await asyncio.sleep(0)
            print("never: the task is still to be cancelled")
    except asyncio.CancelledError as error:
        print("outer group:", repr(error))
        raise


async def fails(name):
    raise ValueError(name)


async def group_alone():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails("alone"))
            await asyncio.sleep(10)
    except* ValueError as group:
        print("group alone:", group.exceptions, "cancelling", asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    return "nothing left of the group's own cancel"


async def timeout_in_group():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(10))
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
    except* TimeoutError as group:
        print("timeout in group:", group.exceptions, "cancelling", asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    return "goes on"


async def main():
    task = asyncio.create_task(group_in_group())
    await asyncio.sleep(1)
    task.cancel("from outside")
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled:", task.cancelled())
    print(await group_alone())
    print(await timeout_in_group())


asyncio.run(main())
