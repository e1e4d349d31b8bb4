# time: real
# oracle: 3.13
import asyncio


async def serve(reader, writer):
    raise ValueError("handler failed")


async def main():
    loop = asyncio.get_running_loop()
    reports = []
    loop.set_exception_handler(lambda loop, context: reports.append(context))
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
    for context in reports:
        print(context["message"], repr(context["exception"]), sorted(context))


asyncio.run(main())
