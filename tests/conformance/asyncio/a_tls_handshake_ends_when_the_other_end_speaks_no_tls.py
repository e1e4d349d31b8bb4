# oracle: 3.13
# time: real
"""Plain text, silence and a connection that ends: each gives a handshake up, with an error of its own."""
import asyncio
import os
import ssl

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_certificates")
CERTIFICATE = os.path.join(FOLDER, "localhost.pem")
server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
server_context.load_cert_chain(CERTIFICATE, os.path.join(FOLDER, "localhost.key"))
client_context = ssl.create_default_context(cafile=CERTIFICATE)


async def unheard(reader, writer):
    print("never called")


async def main():
    print("a client that speaks plain text")
    server = await asyncio.start_server(unheard, "127.0.0.1", 0, ssl=server_context)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"hello, who is there?\r\n")
    print(await reader.read())
    writer.close()
    server.close()

    async def answer(reader, writer):
        await reader.read(10)
        writer.write(b"220 service ready\r\n")
        writer.close()

    async def hang_up(reader, writer):
        await reader.read(10)
        writer.close()

    async def say_nothing(reader, writer):
        await reader.read()
        writer.close()

    for handler in (answer, hang_up, say_nothing):
        print("a server that does this:", handler.__name__)
        server = await asyncio.start_server(handler, "127.0.0.1", 0)
        try:
            await asyncio.open_connection(*server.sockets[0].getsockname(), ssl=client_context, ssl_handshake_timeout=0.3)
        except ssl.SSLError as error:
            print(type(error).__name__, error.reason)
        except OSError as error:
            print(type(error).__name__, error)
        server.close()

asyncio.run(main())
