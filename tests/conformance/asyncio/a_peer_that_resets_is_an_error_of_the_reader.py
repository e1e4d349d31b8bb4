# time: real
# oracle: 3.13
import asyncio
import socket
import struct


async def main():
    listener = socket.create_server(("127.0.0.1", 0))
    reader, writer = await asyncio.open_connection(*listener.getsockname())
    peer, _ = listener.accept()
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    peer.close()
    listener.close()
    try:
        await reader.read()
    except ConnectionResetError as error:
        print("read:", error.strerror)
    try:
        writer.write(b"x")
        await writer.drain()
    except ConnectionResetError as error:
        print("drain:", error.strerror)
    print(writer.is_closing(), repr(reader.exception()))
    writer.close()
    try:
        await writer.wait_closed()
    except ConnectionResetError as error:
        print("closed:", error.strerror)


asyncio.run(main())
