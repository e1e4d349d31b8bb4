# time: real
# oracle: 3.13
# folder: temp
import asyncio
import socket

data = bytes(range(256)) * 4000


async def serve(reader, writer):
    with open("file.bin", "rb") as file:
        loop = asyncio.get_running_loop()
        writer.write(b"head")
        print(await loop.sendfile(writer.transport, file), file.tell())
        print(await loop.sendfile(writer.transport, file, 10, 20), file.tell())
        writer.write(b"tail")
    writer.close()


async def main():
    with open("file.bin", "wb") as file:
        file.write(data)
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.read() == b"head" + data + data[10:30] + b"tail")
        writer.close()
        await writer.wait_closed()
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    a.setblocking(False)
    b.setblocking(False)
    with open("file.bin", "rb") as file:
        sending = asyncio.create_task(loop.sock_sendfile(a, file, 0, 100))
        got = b""
        while len(got) < 100:
            got += await loop.sock_recv(b, 1000)
        print(await sending, got == data[:100])
        for kwargs in ({"offset": -1}, {"count": 0}, {"count": "x"}):
            try:
                await loop.sock_sendfile(a, file, **kwargs)
            except (ValueError, TypeError) as error:
                print(error)
    a.close()
    b.close()


asyncio.run(main())
