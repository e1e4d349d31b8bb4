# time: real
# oracle: 3.13
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    made = loop.create_future()

    class Server(asyncio.Protocol):
        def connection_made(self, transport):
            made.set_result(transport)

    server = await loop.create_server(Server, "127.0.0.1", 0)
    client, _ = await loop.create_connection(asyncio.Protocol, *server.sockets[0].getsockname())
    other = await made
    print(client.get_extra_info("peername") == server.sockets[0].getsockname() == other.get_extra_info("sockname"))
    print(client.get_extra_info("sockname") == other.get_extra_info("peername"))
    sock = client.get_extra_info("socket")
    print(type(sock).__name__, sock.family is socket.AF_INET, sock.getsockname() == client.get_extra_info("sockname"))
    print(sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0, sock.gettimeout())
    for call in (lambda: sock.setblocking(True), lambda: sock.settimeout(1)):
        try:
            call()
        except ValueError as error:
            print(error)
    print(hasattr(sock, "recv"), hasattr(sock, "send"), client.get_extra_info("nothing"), client.get_extra_info("nothing", 5))
    client.close()
    other.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())
