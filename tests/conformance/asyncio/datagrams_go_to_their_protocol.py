# time: real
# oracle: 3.13
import asyncio


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, address):
        self.transport.sendto(data[::-1], address)


class Client(asyncio.DatagramProtocol):
    def __init__(self):
        self.answers = asyncio.Queue()
        self.lost = asyncio.get_running_loop().create_future()

    def datagram_received(self, data, address):
        self.answers.put_nowait(data)

    def error_received(self, error):
        self.answers.put_nowait(type(error).__name__)

    def connection_lost(self, error):
        self.lost.set_result(error)


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 0))
    address = server.get_extra_info("sockname")
    client, protocol = await loop.create_datagram_endpoint(Client, remote_addr=address)
    print(isinstance(client, asyncio.DatagramTransport), client.get_extra_info("peername") == address)
    client.sendto(b"abc")
    client.sendto(b"")
    client.sendto(b"xyz", address)
    print(sorted([await protocol.answers.get() for _ in range(3)]))
    for args in ((b"x", ("127.0.0.1", 1)), ("text",)):
        try:
            client.sendto(*args)
        except (ValueError, TypeError) as error:
            print(type(error).__name__)
    server.close()
    await asyncio.sleep(0.01)
    client.sendto(b"nobody there")
    print(await asyncio.wait_for(protocol.answers.get(), 5))
    client.close()
    print(client.is_closing(), await protocol.lost)
    for kwargs in ({}, {"local_addr": "x"}, {"local_addr": ("a",)}):
        try:
            await loop.create_datagram_endpoint(Echo, **kwargs)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
