# time: real
# oracle: 3.13
# folder: temp
import asyncio
import os
import stat


async def serve(reader, writer):
    writer.write(b"got " + await reader.readline())
    writer.close()


async def main():
    for _ in range(2):
        async with await asyncio.start_unix_server(serve, "here.sock") as server:
            print(stat.S_ISSOCK(os.stat("here.sock").st_mode), server.sockets[0].getsockname())
            reader, writer = await asyncio.open_unix_connection("here.sock")
            writer.write(b"local\n")
            print(await reader.read(), writer.get_extra_info("peername"))
            writer.close()
            await writer.wait_closed()
        print(os.path.exists("here.sock"))
    try:
        await asyncio.open_unix_connection("missing.sock")
    except FileNotFoundError as error:
        print(error.errno)
    loop = asyncio.get_running_loop()
    for call in (lambda: loop.create_unix_connection(asyncio.Protocol), lambda: loop.create_unix_server(asyncio.Protocol)):
        try:
            await call()
        except ValueError as error:
            print(error)


asyncio.run(main())
