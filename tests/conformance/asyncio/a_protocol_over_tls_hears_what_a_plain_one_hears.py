# oracle: 3.13
# time: real
"""connection_made() is called when both ends agree; close() says goodbye, abort() does not, and neither lets more be written."""
import asyncio
import os
import ssl

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_certificates")
CERTIFICATE = os.path.join(FOLDER, "localhost.pem")
server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
server_context.load_cert_chain(CERTIFICATE, os.path.join(FOLDER, "localhost.key"))
client_context = ssl.create_default_context(cafile=CERTIFICATE)


class Told(asyncio.Protocol):
    def __init__(self, name):
        self.name = name
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport
        print(self.name, "made", type(transport).__name__, transport.get_extra_info("ssl_object").version())

    def data_received(self, data):
        print(self.name, "data", data)
        if data == b"echo":
            self.transport.writelines([data, b"ed"])

    def eof_received(self):
        print(self.name, "eof")

    def connection_lost(self, exc):
        print(self.name, "lost", exc)
        self.lost.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    for end in ("close", "abort"):
        print("--", end)
        made = []
        server = await loop.create_server(lambda: made.append(Told("server")) or made[-1], "127.0.0.1", 0, ssl=server_context)
        transport, protocol = await loop.create_connection(lambda: Told("client"), *server.sockets[0].getsockname(), ssl=client_context)
        print(transport.get_protocol() is protocol, transport.is_reading(), transport.is_closing(), transport.get_write_buffer_size())
        transport.write(b"echo")
        await asyncio.sleep(0.1)
        try:
            transport.write("text")
        except TypeError as error:
            print(error)
        getattr(transport, end)()
        print(transport.is_closing())
        transport.write(b"too late")
        await asyncio.wait_for(asyncio.gather(protocol.lost, made[0].lost), 5)
        server.close()
        await server.wait_closed()

asyncio.run(main())
