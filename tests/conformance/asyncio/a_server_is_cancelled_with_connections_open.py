# time: real
# oracle: 3.13
"""serve_forever() that is cancelled stops listening; handlers go on, and are cancelled by run() if they are not over by then."""
import asyncio
import gc
import os


def open_sockets():
    """How many descriptors are sockets; the folder's own is gone when it is looked at."""
    links = (f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd"))
    return sum(os.path.islink(link) and os.readlink(link).startswith("socket:") for link in links)


async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    try:
        await reader.readline()
        print(name, "is told to end")
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    serving = asyncio.create_task(server.serve_forever())
    clients = [await asyncio.open_connection(*address) for _ in range(2)]
    for (reader, writer), name in zip(clients, ("first", "second")):
        writer.write(f"{name}\n".encode())
    await asyncio.sleep(0.02)

    serving.cancel()
    await asyncio.sleep(0.02)
    print("serving:", server.is_serving(), serving.done(), server.sockets)
    try:
        await asyncio.open_connection(*address)
    except ConnectionRefusedError:
        print("nobody else may connect")
    clients[0][1].write(b"end\n")
    print("the first sees the end:", await clients[0][0].read())
    print("the second is still there:", clients[1][0].at_eof(), serving.done())
    clients[0][1].close()


before = open_sockets()
asyncio.run(main())
gc.collect()
print("sockets left:", open_sockets() - before)
