# oracle: 3.13
# time: real
"""What is said about TLS without asking for TLS is a mistake, and so is TLS without a name."""
import asyncio
import socket
import ssl

context = ssl.create_default_context()


async def attempt(coroutine):
    try:
        await coroutine
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    with socket.socket() as plain, socket.socket(socket.AF_UNIX) as local:
        for keywords in ({"server_hostname": "x"}, {"ssl_handshake_timeout": 1}, {"ssl_shutdown_timeout": 1}):
            await attempt(loop.create_connection(asyncio.Protocol, "127.0.0.1", 1, **keywords))
            await attempt(loop.create_unix_connection(asyncio.Protocol, "/nowhere", **keywords))
        for keywords in ({"ssl": True}, {"ssl": False}, {"ssl_handshake_timeout": 1}, {"ssl_shutdown_timeout": 1}):
            await attempt(loop.create_server(asyncio.Protocol, "127.0.0.1", 0, **keywords))
            await attempt(loop.create_unix_server(asyncio.Protocol, "/nowhere/at/all", **keywords)) if keywords != {"ssl": False} else None
        await attempt(loop.create_connection(asyncio.Protocol, sock=plain, ssl=context))
        await attempt(loop.create_unix_connection(asyncio.Protocol, sock=local, ssl=context))
        for keywords in ({"ssl_handshake_timeout": 1}, {"ssl_shutdown_timeout": 1}):
            await attempt(loop.connect_accepted_socket(asyncio.Protocol, plain, **keywords))
        for number in (0, -1):
            one, other = socket.socketpair()
            with one, other:
                await attempt(loop.create_unix_connection(asyncio.Protocol, sock=one, ssl=context, server_hostname="x", ssl_handshake_timeout=number))
                await attempt(loop.create_unix_connection(asyncio.Protocol, sock=one, ssl=context, server_hostname="x", ssl_shutdown_timeout=number))

asyncio.run(main())
