# time: real
# oracle: 3.13
import asyncio
import socket


class Buffered(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(4)
        self.got = []

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, count):
        self.got.append(bytes(self.buffer[:count]))

    def eof_received(self):
        self.got.append("eof")

    def connection_lost(self, error):
        ended.set_result(error)


async def main():
    global ended
    loop = asyncio.get_running_loop()
    ended = loop.create_future()
    ours, theirs = socket.socketpair()
    transport, protocol = await loop.create_connection(Buffered, sock=ours)
    theirs.sendall(b"0123456789")
    theirs.close()
    print(await ended, protocol.got)


asyncio.run(main())
