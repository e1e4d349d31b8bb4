# time: real
# oracle: 3.13
import asyncio


async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        print(server.is_serving(), len(server.sockets))
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        for text in (b"one\n", b"two\n"):
            writer.write(text)
            print(await reader.readline())
        writer.writelines([b"three\n", b"four\n"])
        print(await reader.readline(), await reader.readline())
        print(writer.can_write_eof(), writer.is_closing())
        writer.write_eof()
        print(await reader.read(), reader.at_eof())
        writer.close()
        print(writer.is_closing())
        await writer.wait_closed()
    print(server.is_serving(), server.sockets)


asyncio.run(main())
