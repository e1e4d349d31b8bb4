# time: real
# oracle: 3.13
import asyncio


async def serve(reader, writer):
    try:
        writer.write(b"hello")
        await reader.read()
    finally:
        writer.close()


async def main():
    for method in ("close_clients", "abort_clients"):
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        clients = [await asyncio.open_connection(*server.sockets[0].getsockname()) for _ in range(3)]
        for reader, _ in clients:
            print(await reader.readexactly(5))
        server.close()
        waiting = asyncio.create_task(server.wait_closed())
        await asyncio.sleep(0.01)
        print(waiting.done())
        getattr(server, method)()
        await asyncio.wait_for(waiting, 5)
        for reader, writer in clients:
            try:
                print(await reader.read())
            except ConnectionResetError:
                print("reset")
            writer.close()
        await server.wait_closed()


asyncio.run(main())
