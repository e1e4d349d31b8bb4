# time: real
# oracle: 3.13
import asyncio

sent = 0


async def flood(reader, writer):
    global sent
    try:
        while sent < 1_000_000_000:
            writer.write(bytes(65536))
            sent += 65536
            await writer.drain()
    except ConnectionError as error:
        print("flood ends:", type(error).__base__.__name__)
    writer.close()


async def main():
    server = await asyncio.start_server(flood, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    try:
        await reader.readline()
    except ValueError as error:
        print(error)
    try:
        await reader.readuntil()
    except asyncio.LimitOverrunError as error:
        print(error)
    await asyncio.sleep(0.05)
    print("held up:", sent < 100_000_000)
    writer.transport.abort()
    server.close()
    await server.wait_closed()
    await asyncio.sleep(0.01)


asyncio.run(main())
