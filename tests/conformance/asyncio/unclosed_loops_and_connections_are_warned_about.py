# time: real
# oracle: 3.13
"""A loop, a transport or a writer that is dropped open is closed, with a ResourceWarning; one that was closed goes without a word."""
import asyncio
import gc
import os
import socket
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    words = str(message).replace("=", " ").split()
    if "socket" not in words[1]:
        print("   ", category.__name__, " ".join(words[:3]))


warnings.simplefilter("always", ResourceWarning)
warnings.showwarning = show


def drop_loop():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(asyncio.sleep(0))


def close_loop():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()


def drop_pipe():
    reading, writing = os.pipe()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(loop.connect_write_pipe(asyncio.BaseProtocol, os.fdopen(writing, "wb", 0)))
    loop.close()
    os.close(reading)


def drop_connection():
    with socket.create_server(("127.0.0.1", 0)) as server:
        loop = asyncio.new_event_loop()
        loop.run_until_complete(loop.create_connection(asyncio.Protocol, *server.getsockname()))
        loop.close()


def close_connection():
    async def connect(address):
        transport, _ = await asyncio.get_running_loop().create_connection(asyncio.Protocol, *address)
        transport.close()

    with socket.create_server(("127.0.0.1", 0)) as server:
        asyncio.run(connect(server.getsockname()))


for case in drop_loop, close_loop, drop_pipe, drop_connection, close_connection:
    print(case.__name__)
    case()
    gc.collect()
