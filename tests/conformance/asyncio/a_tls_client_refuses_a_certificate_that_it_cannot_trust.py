# oracle: 3.13
# time: real
"""Who the server is, and whether it has the name that was asked for, is checked before anything is sent; the server hears nothing of the program."""
import asyncio
import os
import ssl

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_certificates")
CERTIFICATE = os.path.join(FOLDER, "localhost.pem")
server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
server_context.load_cert_chain(CERTIFICATE, os.path.join(FOLDER, "localhost.key"))
trusting = ssl.create_default_context(cafile=CERTIFICATE)
careless = ssl.create_default_context()
careless.check_hostname = False
careless.verify_mode = ssl.CERT_NONE


async def greet(reader, writer):
    print("server: connected")
    writer.write(b"welcome")
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(greet, "127.0.0.1", 0, ssl=server_context)
    port = server.sockets[0].getsockname()[1]
    for context, name in ((True, None), (ssl.create_default_context(), "localhost"), (trusting, "elsewhere.example"), (trusting, "127.0.0.2"), (trusting, None), (careless, "any.example")):
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context, server_hostname=name)
        except ssl.SSLCertVerificationError as error:
            print(name, error.library, error.reason, error.errno, error.verify_code, error.verify_message)
            print("  ", isinstance(error, (ssl.CertificateError)), isinstance(error, ValueError), isinstance(error, OSError))
        else:
            print(name, await reader.read(), bool(writer.get_extra_info("peercert")))
            writer.close()
            await writer.wait_closed()
        await asyncio.sleep(0.1)
    server.close()
    await server.wait_closed()

asyncio.run(main())
