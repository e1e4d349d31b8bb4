# time: real
# oracle: 3.13
import asyncio

log = []


class Server(asyncio.Protocol):
    def connection_made(self, transport):
        log.append("server made")
        self.transport = transport

    def data_received(self, data):
        log.append(("server", data))
        self.transport.write(data + b"!")

    def eof_received(self):
        log.append("server eof")

    def connection_lost(self, error):
        log.append(("server lost", error))
        lost.set_result(None)


class Client(asyncio.Protocol):
    def connection_made(self, transport):
        log.append("client made")
        transport.write(b"hello")

    def data_received(self, data):
        log.append(("client", data))
        answered.set_result(None)

    def connection_lost(self, error):
        log.append(("client lost", error))


async def main():
    global lost, answered
    loop = asyncio.get_running_loop()
    lost, answered = loop.create_future(), loop.create_future()
    server = await loop.create_server(Server, "127.0.0.1", 0)
    transport, protocol = await loop.create_connection(Client, *server.sockets[0].getsockname())
    print(type(protocol).__name__, isinstance(transport, asyncio.Transport), transport.get_protocol() is protocol)
    await answered
    print(transport.is_reading(), transport.is_closing(), transport.get_write_buffer_size(), transport.can_write_eof())
    transport.close()
    transport.close()
    print(transport.is_closing(), transport.is_reading())
    await lost
    server.close()
    await server.wait_closed()
    order = [entry for entry in log if "client" in str(entry)]
    print(order)
    print([entry for entry in log if "server" in str(entry)])


asyncio.run(main())
