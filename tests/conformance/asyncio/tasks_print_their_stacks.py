import asyncio
import io


async def inner():
    await asyncio.sleep(1)


async def outer():
    await inner()


async def fails():
    raise ValueError("broken")


def shown(task, **kwargs):
    out = io.StringIO()
    task.print_stack(file=out, **kwargs)
    return [line.split(" (most")[0].split(" coro=")[0] for line in out.getvalue().splitlines() if "File" not in line]


async def main():
    task = asyncio.create_task(outer(), name="T")
    await asyncio.sleep(0)
    print([frame.f_code.co_name for frame in task.get_stack()])
    print(shown(task))
    me = asyncio.current_task()
    print(me.get_stack(limit=1)[0].f_code.co_name)
    print([frame.f_code.co_name for frame in task.get_stack(limit=0)])
    task.cancel()
    await asyncio.wait([task])
    print(task.get_stack(), shown(task))
    bad = asyncio.create_task(fails(), name="B")
    await asyncio.wait([bad])
    print([frame.f_code.co_name for frame in bad.get_stack()])
    print(shown(bad))
    bad.exception()


asyncio.run(main())
