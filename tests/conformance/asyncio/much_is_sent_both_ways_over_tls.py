# oracle: 3.13
# time: real
"""Megabytes go both ways at once, and the writer has to wait for room; what was written before close() arrives."""
import asyncio
import os
import ssl

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_certificates")
CERTIFICATE = os.path.join(FOLDER, "localhost.pem")
server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
server_context.load_cert_chain(CERTIFICATE, os.path.join(FOLDER, "localhost.key"))
client_context = ssl.create_default_context(cafile=CERTIFICATE)
DATA = bytes(range(251)) * 20000


async def send(writer, data):
    for start in range(0, len(data), 100_000):
        writer.write(data[start:start + 100_000])
        await writer.drain()


async def main():
    received = asyncio.get_running_loop().create_future()

    async def both_ways(reader, writer):
        _, data = await asyncio.gather(send(writer, DATA[::-1]), reader.readexactly(len(DATA)))
        print("server has all:", data == DATA)
        received.set_result(await reader.read())
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(both_ways, "127.0.0.1", 0, ssl=server_context) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), ssl=client_context)
        print("limits:", writer.transport.get_write_buffer_limits(), writer.transport.get_write_buffer_size())
        _, data = await asyncio.gather(send(writer, DATA), reader.readexactly(len(DATA)))
        print("client has all:", data == DATA[::-1])
        rest = DATA[:1_000_000]
        writer.write(rest)
        writer.close()
        print("closing:", writer.is_closing())
        await writer.wait_closed()
        print("the rest has arrived:", await received == rest)

asyncio.run(main())
