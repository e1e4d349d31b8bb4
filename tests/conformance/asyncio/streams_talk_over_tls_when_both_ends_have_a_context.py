# oracle: 3.13
# time: real
"""With ssl= a connection is encrypted; the writer knows with whom it talks."""
import asyncio
import os
import ssl

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_certificates")
CERTIFICATE = os.path.join(FOLDER, "localhost.pem")
server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
server_context.load_cert_chain(CERTIFICATE, os.path.join(FOLDER, "localhost.key"))
client_context = ssl.create_default_context(cafile=CERTIFICATE)


async def echo(reader, writer):
    print("server:", writer.get_extra_info("peercert"), writer.get_extra_info("sslcontext") is server_context)
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    print("server: the client is gone")
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(echo, "127.0.0.1", 0, ssl=server_context) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=client_context, server_hostname="localhost")
        tls = writer.get_extra_info("ssl_object")
        print(type(tls).__name__, tls.version(), tls.server_hostname, tls.server_side)
        print(writer.get_extra_info("cipher") == tls.cipher(), writer.get_extra_info("compression"))
        print(writer.get_extra_info("peercert")["subjectAltName"])
        print(writer.get_extra_info("peername")[1] == port, writer.can_write_eof())
        for word in (b"one\n", b"two\n"):
            writer.write(word)
            print(await reader.readline())
        try:
            writer.write_eof()
        except NotImplementedError as error:
            print("write_eof:", repr(error))
        writer.close()
        await writer.wait_closed()
        print("at the end:", await reader.read(), writer.is_closing())
        await asyncio.sleep(0.1)

asyncio.run(main())
