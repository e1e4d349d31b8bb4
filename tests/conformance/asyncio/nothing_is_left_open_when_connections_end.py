# time: real
# oracle: 3.13
import asyncio
import os


def count():
    return len(os.listdir("/proc/self/fd"))


async def serve(reader, writer):
    try:
        while data := await reader.read(100):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    writer.close()


async def ask(address, number):
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"x")
    if number % 3:
        await reader.readexactly(1)
    if number % 2:
        writer.transport.abort()
    else:
        writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    await ask(address, 1)
    await asyncio.sleep(0.02)
    before = count()
    for _ in range(5):
        await asyncio.gather(*(ask(address, number) for number in range(20)))
    await asyncio.sleep(0.05)
    print(count() - before, len(asyncio.all_tasks()))
    server.close()
    await server.wait_closed()
    print(count() - before)


asyncio.run(main())
