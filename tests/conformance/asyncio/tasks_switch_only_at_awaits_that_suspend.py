import asyncio
log = []

async def immediate(name):
    log.append(name)
    return name

async def worker(name):
    for i in range(3):
        await immediate(f"{name}{i}")
    await asyncio.sleep(0)
    log.append(f"{name} after sleep")

async def main():
    await asyncio.gather(worker("a"), worker("b"))
    done = asyncio.get_running_loop().create_future()
    done.set_result(None)
    t = asyncio.create_task(worker("c"))
    await done
    log.append("a finished future does not suspend")
    await t
    await t
    log.append("nor does a finished task")

asyncio.run(main())
print(log)
