# time: real
# oracle: 3.13
"""A coroutine that connects, accepts, reads or drains is cancelled there, and the connection can still be used or closed."""
import asyncio
import os
import socket


def open_sockets():
    """How many descriptors are sockets; the folder's own is gone when it is looked at."""
    links = (f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd"))
    return sum(os.path.islink(link) and os.readlink(link).startswith("socket:") for link in links)


async def cancelled(what, coroutine):
    task = asyncio.ensure_future(coroutine)
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print(what, "is cancelled")
    else:
        print(what, "was done")


async def streams(listener):
    reader, writer = await asyncio.open_connection(*listener.getsockname())
    peer, _ = listener.accept()
    await cancelled("readline", reader.readline())
    peer.sendall(b"a line\nand the rest")
    print(await reader.readline())
    await cancelled("readexactly", reader.readexactly(100))
    print(await reader.readexactly(12))
    peer.sendall(b"more")
    print(await reader.read(100))

    writer.transport.set_write_buffer_limits(high=1000)
    writer.write(bytes(5_000_000))
    await cancelled("drain", writer.drain())
    print("still to be written:", writer.transport.get_write_buffer_size() > 1000)
    await cancelled("drain in another task", writer.drain())
    writer.transport.abort()
    peer.close()


async def sockets(listener):
    loop = asyncio.get_running_loop()
    listener.setblocking(False)
    await cancelled("sock_accept", loop.sock_accept(listener))
    client = socket.socket()
    client.setblocking(False)
    await loop.sock_connect(client, listener.getsockname())
    peer, _ = await loop.sock_accept(listener)
    await cancelled("sock_recv", loop.sock_recv(client, 10))
    await loop.sock_sendall(peer, b"sent")
    print(await loop.sock_recv(client, 10))
    await cancelled("sock_sendall", loop.sock_sendall(client, bytes(20_000_000)))
    peer.close()
    client.close()


async def servers():
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    await cancelled("serve_forever", server.serve_forever())
    await cancelled("wait_closed", server.wait_closed())


async def main():
    before = open_sockets()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        await streams(listener)
        await sockets(listener)
    await servers()
    await asyncio.sleep(0.01)
    print("sockets left:", open_sockets() - before)


asyncio.run(main())
