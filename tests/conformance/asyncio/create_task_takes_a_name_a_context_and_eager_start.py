# oracle: 3.14
"""create_task(coro, name=, context=, eager_start=): of asyncio, of a loop and of a group; a task factory gets them all."""
import asyncio
import contextvars

where = contextvars.ContextVar("where", default="nowhere")


async def look():
    return asyncio.current_task().get_name(), where.get()


async def main():
    loop = asyncio.get_running_loop()
    context = contextvars.copy_context()
    context.run(where.set, "in the context")
    async with asyncio.TaskGroup() as group:
        for create in asyncio.create_task, loop.create_task, group.create_task:
            print(await create(look(), name="named", context=context), end=" ")
            eager = create(look(), name="eager", eager_start=True)
            print(eager.done(), eager.result(), end=" ")
            lazy = create(look(), name="lazy", eager_start=False)
            print(lazy.done(), await lazy)

    def factory(loop, coroutine, **keywords):
        print("   factory:", {name: value if name != "context" else "a context" for name, value in keywords.items()})
        return asyncio.Task(coroutine, loop=loop, **keywords)

    loop.set_task_factory(factory)
    await asyncio.create_task(look())
    await asyncio.create_task(look(), name="n", context=context)
    await loop.create_task(look(), eager_start=True)
    async with asyncio.TaskGroup() as group:
        group.create_task(look(), name="in a group")
    loop.set_task_factory(asyncio.eager_task_factory)
    print(asyncio.create_task(look(), name="by the factory").done(), (lazy := asyncio.create_task(look(), eager_start=False)).done())
    await lazy
    loop.set_task_factory(None)
    for wrong in dict(named="n"), dict(eager_start=True, loop=loop):
        coroutine = look()
        try:
            asyncio.create_task(coroutine, **wrong)
        except TypeError as error:
            print("TypeError:", error)
            coroutine.close()


asyncio.run(main())
