# time: real
# oracle: 3.13
import asyncio


async def serve(reader, writer):
    try:
        await reader.read()
        print("handler sees the end")
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, start_serving=False)
    print(server.is_serving())
    task = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.01)
    print(server.is_serving())
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error).partition(" is already")[2])
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.sleep(0.01)
    print(task.done(), server.is_serving())
    writer.close()
    await writer.wait_closed()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error).rpartition(" ")[2])
    print(server.sockets, server)


asyncio.run(main())
