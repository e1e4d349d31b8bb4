"""A gigabyte through a proxy of two stages: seconds for each megabyte, and every byte is looked at."""
import asyncio
from time import perf_counter

MEGABYTE = 1 << 20
WARM_UP = 128 * MEGABYTE
SIZE = 1024 * MEGABYTE
BLOCK = bytes(range(256)) * 1024


async def produce(reader, writer):
    left = int(await reader.readline())
    while left:
        piece = BLOCK[:left]
        writer.write(piece)
        left -= len(piece)
        await writer.drain()
    writer.close()


def proxy(address):
    async def handle(reader, writer):
        source, back = await asyncio.open_connection(*address)
        back.write(await reader.readline())
        while data := await source.read(MEGABYTE):
            writer.write(data)
            await writer.drain()
        back.close()
        writer.close()
    return handle


async def fetch(address, size):
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"%d\n" % size)
    count = 0
    while data := await reader.read(MEGABYTE):
        begin = count % 256
        # The bytes go round: what has come is a piece of the endless block.
        assert data[:256] == BLOCK[begin:begin + len(data[:256])]
        rest = len(data) - len(data) % 256
        assert data[:rest] == data[:256] * (rest // 256)
        assert data[rest:] == data[:len(data) - rest]
        count += len(data)
    writer.close()
    assert count == size, count


async def main():
    address = None
    servers = []
    for handler in (lambda _: produce, proxy, proxy):
        server = await asyncio.start_server(handler(address), "127.0.0.1", 0)
        servers.append(server)
        address = server.sockets[0].getsockname()
    await fetch(address, WARM_UP)
    start = perf_counter()
    await fetch(address, SIZE)
    print("tcp_proxy_megabyte", (perf_counter() - start) * MEGABYTE / SIZE)
    for server in servers:
        server.close()
        await server.wait_closed()


asyncio.run(main())
