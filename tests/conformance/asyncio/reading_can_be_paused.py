# time: real
# oracle: 3.13
import asyncio
import socket

got = []


class Reader(asyncio.Protocol):
    def data_received(self, data):
        got.append(data)


async def main():
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    transport, _ = await loop.create_connection(Reader, sock=ours)
    transport.pause_reading()
    transport.pause_reading()
    print(transport.is_reading())
    theirs.send(b"early")
    await asyncio.sleep(0.02)
    print(got)
    transport.resume_reading()
    transport.resume_reading()
    print(transport.is_reading())
    await asyncio.sleep(0.02)
    print(got)
    transport.set_protocol(asyncio.Protocol())
    theirs.send(b"for nobody")
    await asyncio.sleep(0.02)
    print(got, type(transport.get_protocol()).__name__)
    transport.close()
    theirs.close()
    await asyncio.sleep(0)


asyncio.run(main())
