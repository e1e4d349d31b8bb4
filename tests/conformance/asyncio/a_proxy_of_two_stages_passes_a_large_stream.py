# time: real
# oracle: 3.13
import asyncio

SIZE = 20_000_000


async def produce(reader, writer):
    block = bytes(range(256)) * 256
    left = SIZE
    while left:
        piece = block[:left]
        writer.write(piece)
        left -= len(piece)
        await writer.drain()
    writer.close()


async def pump(reader, writer):
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.close()
    await writer.wait_closed()


def proxy(address):
    async def handle(reader, writer):
        source, back = await asyncio.open_connection(*address)
        await pump(source, writer)
        back.close()
    return handle


async def main():
    address = None
    servers = []
    for handler in (lambda _: produce, proxy, proxy):
        server = await asyncio.start_server(handler(address), "127.0.0.1", 0)
        servers.append(server)
        address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    count = errors = 0
    while data := await reader.read(100_000):
        errors += data[0] != count % 256 or data[-1] != (count + len(data) - 1) % 256
        count += len(data)
    print(count == SIZE, errors)
    writer.close()
    for server in servers:
        server.close()
    for server in servers:
        await server.wait_closed()
    await asyncio.sleep(0.01)
    print(len(asyncio.all_tasks()))


asyncio.run(main())
