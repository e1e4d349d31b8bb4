# time: real
# oracle: 3.13
import asyncio
import socket


async def serve(loop, listener):
    connection, address = await loop.sock_accept(listener)
    with connection:
        print(type(connection).__name__, connection.gettimeout(), address == connection.getpeername())
        while data := await loop.sock_recv(connection, 100):
            await loop.sock_sendall(connection, data * 2)


async def main():
    loop = asyncio.get_running_loop()
    with socket.create_server(("127.0.0.1", 0)) as listener, socket.socket() as client:
        listener.setblocking(False)
        client.setblocking(False)
        serving = asyncio.create_task(serve(loop, listener))
        print(await loop.sock_connect(client, listener.getsockname()))
        print(await loop.sock_sendall(client, b"ab"), await loop.sock_recv(client, 100))
        buffer = bytearray(10)
        await loop.sock_sendall(client, b"cd")
        print(await loop.sock_recv_into(client, buffer), buffer)
        client.shutdown(socket.SHUT_WR)
        print(await loop.sock_recv(client, 1))
        await serving
    with socket.socket(type=socket.SOCK_DGRAM) as a, socket.socket(type=socket.SOCK_DGRAM) as b:
        for sock in (a, b):
            sock.setblocking(False)
            sock.bind(("127.0.0.1", 0))
        receiving = asyncio.create_task(loop.sock_recvfrom(b, 100))
        await asyncio.sleep(0)
        print(await loop.sock_sendto(a, b"message", b.getsockname()))
        data, sender = await receiving
        print(data, sender == a.getsockname())
    a, b = socket.socketpair()
    a.setblocking(False)
    waiting = asyncio.create_task(loop.sock_recv(a, 1))
    await asyncio.sleep(0)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("cancelled", loop.remove_reader(a))
    b.close()
    a.close()
    with socket.socket() as s:
        s.setblocking(False)
        try:
            await loop.sock_connect(s, ("127.0.0.1", 1))
        except ConnectionRefusedError as error:
            print(error)
    loop.set_debug(True)
    with socket.socket() as s:
        try:
            await loop.sock_recv(s, 1)
        except ValueError as error:
            print(error)


asyncio.run(main())
