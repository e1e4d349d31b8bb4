# time: real
# oracle: 3.13
import asyncio


async def serve(reader, writer):
    for byte in b"first line\nsecond line\n":
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(0)
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.readline(), await reader.readexactly(6), await reader.readuntil(b"e"), await reader.read())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
