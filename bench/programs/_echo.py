"""An echo server and its clients in one loop: how long a request takes, and how long the slowest of a hundred."""
import asyncio
from time import perf_counter

WARM_UP = 3.0
ROUNDS = 5
MESSAGE = b"x" * 63 + b"\n"


async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def ask(reader, writer, count, latencies):
    for _ in range(count):
        start = perf_counter()
        writer.write(MESSAGE)
        await writer.drain()
        answer = await reader.readline()
        latencies.append(perf_counter() - start)
        assert answer == MESSAGE
    return count


async def run(name, clients, requests):
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=clients)
    address = server.sockets[0].getsockname()
    connections = [await asyncio.open_connection(*address) for _ in range(clients)]
    each = requests // clients

    async def all_ask():
        latencies = []
        start = perf_counter()
        done = sum(await asyncio.gather(*(ask(*connection, each, latencies) for connection in connections)))
        elapsed = perf_counter() - start
        assert done == each * clients == len(latencies)
        latencies.sort()
        return elapsed / done, latencies[done * 99 // 100]

    end = perf_counter() + WARM_UP
    while perf_counter() < end:
        await all_ask()
    results = [await all_ask() for _ in range(ROUNDS)]
    print(name, min(request for request, _ in results))
    print(name + "_p99", min(slowest for _, slowest in results))
    for _, writer in connections:
        writer.close()
        await writer.wait_closed()
    server.close()
    await server.wait_closed()


def measure(name, clients, requests):
    asyncio.run(run(name, clients, requests))
