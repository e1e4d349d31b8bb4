# oracle: 3.13
# time: real
"""A connection can begin in plain text: start_tls() puts TLS under the same reader and writer."""
import asyncio
import os
import ssl

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_certificates")
CERTIFICATE = os.path.join(FOLDER, "localhost.pem")
server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
server_context.load_cert_chain(CERTIFICATE, os.path.join(FOLDER, "localhost.key"))
client_context = ssl.create_default_context(cafile=CERTIFICATE)


async def serve(reader, writer):
    print("server has read", await reader.readline(), writer.get_extra_info("sslcontext"))
    writer.write(b"go ahead\n")
    await writer.start_tls(server_context)
    print("server has read", await reader.readline(), writer.get_extra_info("sslcontext") is server_context)
    writer.write(b"understood\n")
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    loop = asyncio.get_running_loop()
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"may we speak in private?\n")
        print(await reader.readline())
        plain = writer.transport
        await writer.start_tls(client_context, server_hostname="localhost")
        print(type(writer.transport).__name__, writer.transport is plain, writer.get_extra_info("ssl_object").version())
        writer.write(b"a secret\n")
        print(await reader.readline(), await reader.read())
        writer.close()
        await writer.wait_closed()

    for transport, context in ((None, client_context), (None, "context"), (object(), client_context)):
        try:
            await loop.start_tls(transport, asyncio.Protocol(), context)
        except TypeError as error:
            print(str(error).split(" at 0x")[0])

asyncio.run(main())
