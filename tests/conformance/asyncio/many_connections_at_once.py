# time: real
# oracle: 3.13
import asyncio

peers = set()


async def serve(reader, writer):
    peers.add(writer.get_extra_info("peername"))
    data = await reader.readexactly(4)
    writer.write(data[::-1])
    writer.close()
    await writer.wait_closed()


async def ask(address, number):
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"%04d" % number)
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    answers = await asyncio.gather(*(ask(address, i) for i in range(200)))
    print(answers == [(b"%04d" % i)[::-1] for i in range(200)], len(peers))
    server.close()
    await server.wait_closed()
    print(len(asyncio.all_tasks()))


asyncio.run(main())
