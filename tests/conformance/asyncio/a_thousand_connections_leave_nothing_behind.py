# time: real
# oracle: 3.13
"""Connections that end in every way, a thousand of them: afterwards as many sockets are open as before, and no task is left."""
import asyncio
import gc
import os
import socket
import struct

ROUNDS, AT_ONCE = 20, 50
ends = dict.fromkeys(("answered", "reset", "no data", "cancelled"), 0)


def open_sockets():
    """How many descriptors are sockets; the folder's own is gone when it is looked at."""
    links = (f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd"))
    return sum(os.path.islink(link) and os.readlink(link).startswith("socket:") for link in links)


async def serve(reader, writer):
    try:
        while line := await reader.readline():
            writer.write(line.upper())
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


async def answered(reader, writer):
    writer.write(b"hello\n")
    assert await reader.readline() == b"HELLO\n"
    writer.write_eof()
    assert await reader.read() == b""


async def reset(reader, writer):
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.write(b"half a line")
    writer.transport.abort()


async def no_data(reader, writer):
    writer.close()


async def cancelled(reader, writer):
    try:
        async with asyncio.timeout(0.001):
            await reader.readline()
    except TimeoutError:
        pass


async def connect(address, end):
    reader, writer = await asyncio.open_connection(*address)
    await end(reader, writer)
    writer.close()
    await writer.wait_closed()
    ends[end.__name__.replace("_", " ")] += 1


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=AT_ONCE)
    address = server.sockets[0].getsockname()
    await connect(address, answered)
    await asyncio.sleep(0.01)
    before = open_sockets()
    for _ in range(ROUNDS):
        await asyncio.gather(*(connect(address, (answered, reset, no_data, cancelled)[number % 4]) for number in range(AT_ONCE)))
    # The last connections may still be about to be accepted, or to be closed.
    for _ in range(1000):
        if len(asyncio.all_tasks()) == 1 and open_sockets() == before:
            break
        await asyncio.sleep(0.01)
    print("sockets:", open_sockets() - before, "tasks:", len(asyncio.all_tasks()) - 1)
    server.close()
    await server.wait_closed()
    print("and without the server:", open_sockets() - before)


before = open_sockets()
asyncio.run(main())
gc.collect()
print("after the loop:", open_sockets() - before, ends)
