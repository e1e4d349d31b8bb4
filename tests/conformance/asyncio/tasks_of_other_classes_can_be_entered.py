# oracle: 3.14
import asyncio
from asyncio import tasks


class Other:
    def __init__(self, loop):
        self.loop = loop
        self.finished = False

    def get_loop(self):
        return self.loop

    _loop = property(get_loop)

    def done(self):
        return self.finished

    def __repr__(self):
        return "<Other>"


def look(loop):
    other = Other(loop)
    tasks._register_task(other)
    print(other in asyncio.all_tasks(loop))
    other.finished = True
    print(other in asyncio.all_tasks(loop))
    tasks._unregister_task(other)
    tasks._enter_task(loop, other)
    print(asyncio.current_task(loop))
    try:
        tasks._enter_task(loop, Other(loop))
    except RuntimeError as error:
        print(error)
    try:
        tasks._leave_task(loop, Other(loop))
    except RuntimeError as error:
        print(error)
    tasks._leave_task(loop, other)
    print(asyncio.current_task(loop))
    print(tasks._swap_current_task(loop, other), tasks._swap_current_task(loop, None), asyncio.current_task(loop))


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(look, loop)
    await asyncio.sleep(0)


asyncio.run(main())
