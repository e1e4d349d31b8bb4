# time: real
# oracle: 3.13
import asyncio
import socket


class Writer(asyncio.Protocol):
    def __init__(self):
        self.log = []

    def pause_writing(self):
        self.log.append("pause")

    def resume_writing(self):
        self.log.append("resume")
        resumed.set_result(None)


async def main():
    global resumed
    loop = asyncio.get_running_loop()
    resumed = loop.create_future()
    ours, theirs = socket.socketpair()
    theirs.setblocking(False)
    transport, protocol = await loop.create_connection(Writer, sock=ours)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(high=1000)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(low=300)
    print(transport.get_write_buffer_limits())
    for limits in (dict(high=1, low=2), dict(high=-1)):
        try:
            transport.set_write_buffer_limits(**limits)
        except ValueError as error:
            print(error)
    total = 0
    while not protocol.log:
        transport.write(bytes(100_000))
        total += 100_000
    print(protocol.log, transport.get_write_buffer_size() > 1200)
    received = 0
    while received < total:
        received += len(await loop.sock_recv(theirs, 1 << 20))
    await resumed
    print(protocol.log, received == total, transport.get_write_buffer_size())
    for bad in ("text", 5, None):
        try:
            transport.write(bad)
        except TypeError as error:
            print(error)
    transport.close()
    theirs.close()


asyncio.run(main())
