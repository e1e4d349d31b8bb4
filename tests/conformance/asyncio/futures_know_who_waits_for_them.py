# oracle: 3.14
import asyncio


def names(future):
    return sorted(task.get_name() for task in future._asyncio_awaited_by or ())


async def work():
    await asyncio.sleep(1)


async def main():
    shared = asyncio.create_task(work(), name="shared")

    async def directly():
        await shared

    async def with_shield():
        await asyncio.shield(shared)

    async def with_wait():
        await asyncio.wait([shared])

    async def with_gather():
        await asyncio.gather(shared, work())

    async def with_group():
        async with asyncio.TaskGroup() as group:
            group.create_task(work(), name="of group")

    for function in (directly, with_shield, with_wait, with_gather, with_group):
        asyncio.create_task(function(), name=function.__name__)
    await asyncio.sleep(0.1)
    print(names(shared))
    for task in asyncio.all_tasks():
        if task.get_name() == "of group":
            print(names(task))
    graph = asyncio.capture_call_graph(shared)
    print(graph.future is shared, sorted(waiter.future.get_name() for waiter in graph.awaited_by))
    text = asyncio.format_call_graph(shared).splitlines()
    print(text[0].split(", id")[0], text[1:2], len([line for line in text if "Awaited by" in line]))
    future = asyncio.get_running_loop().create_future()
    print(asyncio.capture_call_graph(future).awaited_by, asyncio.format_call_graph(future)[:13])
    asyncio.future_add_to_awaited_by(future, shared)
    print(names(future))
    asyncio.future_discard_from_awaited_by(future, shared)
    print(names(future))
    print(asyncio.format_call_graph().splitlines()[-1].split(", in ")[1])
    print(asyncio.format_call_graph(limit=0).split(", id")[0])
    try:
        asyncio.capture_call_graph(3)
    except TypeError as error:
        print(error)
    await shared


asyncio.run(main())
try:
    asyncio.capture_call_graph()
except RuntimeError as error:
    print(error)
