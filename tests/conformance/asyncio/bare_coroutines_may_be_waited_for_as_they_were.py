# oracle: 3.10
# stderr: any
"""asyncio.wait() of Python 3.8 to 3.10 made tasks of coroutines, and outside a running loop ensure_future() asked get_event_loop(): programs of that time run."""
import asyncio
import warnings

warnings.simplefilter("always")


async def work(number):
    await asyncio.sleep(number)
    return number * 10


async def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        done, pending = await asyncio.wait([work(2), work(1)], timeout=5)
    print(sorted(task.result() for task in done), pending, {type(task).__name__ for task in done})
    print([warning.category.__name__ for warning in caught])
    print(caught[0].message)
    done, pending = await asyncio.wait({work(1), asyncio.ensure_future(work(9))}, return_when=asyncio.FIRST_COMPLETED)
    print([task.result() for task in done], len(pending))
    for task in pending:
        task.cancel()


loop = asyncio.get_event_loop()
first = asyncio.ensure_future(work(1))
second = asyncio.gather(work(2), work(3))
print(type(first).__name__, first.get_loop() is loop, first.done())
print(loop.run_until_complete(first), loop.run_until_complete(second))
loop.run_until_complete(main())
done, _ = loop.run_until_complete(asyncio.wait([work(4)]))
print([task.result() for task in done])
loop.close()
