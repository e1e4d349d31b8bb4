# time: real
# oracle: 3.13
import asyncio
import socket


async def main():
    ours, theirs = socket.socketpair()
    theirs.setblocking(False)
    reader, writer = await asyncio.open_connection(sock=ours)
    await writer.drain()
    writer.write(bytes(5_000_000))
    draining = asyncio.create_task(writer.drain())
    done, pending = await asyncio.wait([draining], timeout=0.05)
    print(len(done), len(pending))
    loop = asyncio.get_running_loop()
    received = 0
    while received < 5_000_000:
        received += len(await loop.sock_recv(theirs, 1 << 20))
    await asyncio.wait_for(draining, 5)
    print(received, draining.done())
    theirs.close()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    try:
        await writer.drain()
    except ConnectionResetError as error:
        print(error)


asyncio.run(main())
