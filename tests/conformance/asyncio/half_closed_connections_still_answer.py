# time: real
# oracle: 3.13
import asyncio


async def serve(reader, writer):
    data = await reader.read()
    writer.write(b"%d bytes" % len(data))
    await writer.drain()
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        for _ in range(10):
            writer.write(b"x" * 1000)
            await writer.drain()
        writer.write_eof()
        try:
            writer.write(b"more")
        except RuntimeError as error:
            print(error)
        print(await reader.read())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
