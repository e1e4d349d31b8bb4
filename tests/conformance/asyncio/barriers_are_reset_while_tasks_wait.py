import asyncio


async def main():
    barrier = asyncio.Barrier(3)
    log = []

    async def wait(name):
        try:
            log.append((name, await barrier.wait()))
        except asyncio.BrokenBarrierError as error:
            log.append((name, str(error)))

    async with asyncio.TaskGroup() as group:
        group.create_task(wait("a"))
        group.create_task(wait("b"))
        await asyncio.sleep(0)
        reset = barrier.reset()
        await reset
        group.create_task(wait("c"))
        group.create_task(wait("d"))
        group.create_task(wait("e"))
    print(log)
    print(barrier.n_waiting, barrier.broken, barrier.parties)
    # A reset that is made before anybody waits does nothing.
    early = barrier.reset()
    tasks = [asyncio.create_task(wait(n)) for n in "xyz"]
    await early
    await asyncio.gather(*tasks)
    print(log[5:])
    await barrier.abort()
    await wait("late")
    print(log[-1], barrier.broken)


asyncio.run(main())
