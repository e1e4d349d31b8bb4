# time: real
# oracle: 3.13
import asyncio
import errno


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(asyncio.Protocol, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    try:
        await loop.create_server(asyncio.Protocol, *address)
    except OSError as error:
        print(error.errno == errno.EADDRINUSE, str(error).replace(str(address[1]), "PORT"))
    server.close()
    await server.wait_closed()
    async with await loop.create_server(asyncio.Protocol, *address) as again:
        print(again.sockets[0].getsockname() == address)
    for kwargs in ({}, {"host": "x", "sock": object()}, {"host": "x", "ssl_handshake_timeout": 1}):
        try:
            await loop.create_server(asyncio.Protocol, **kwargs)
        except ValueError as error:
            print(error)
    try:
        await loop.create_server(asyncio.Protocol, "127.0.0.1", 0, ssl=True)
    except TypeError as error:
        print(error)


asyncio.run(main())
