# time: real
# oracle: 3.13
import asyncio


class Listener(asyncio.SubprocessProtocol):
    def __init__(self, done):
        self.done = done
        self.output = {1: b"", 2: b""}
        self.events = []

    def connection_made(self, transport):
        self.events.append("made")
        self.transport = transport

    def pipe_data_received(self, fd, data):
        self.output[fd] += data

    def pipe_connection_lost(self, fd, exc):
        self.events.append(("lost pipe", fd, exc))

    def process_exited(self):
        self.events.append("exited")

    def connection_lost(self, exc):
        self.events.append(("lost", exc))
        self.done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.subprocess_exec(lambda: Listener(loop.create_future()), "sh", "-c", "read line; echo got $line; echo bad >&2; exit 7")
    print(transport is protocol.transport, isinstance(transport, asyncio.SubprocessTransport), transport.get_returncode())
    print([transport.get_pipe_transport(fd) is not None for fd in (0, 1, 2, 3)])
    print(transport.get_extra_info("subprocess").args)
    transport.get_pipe_transport(0).write(b"hello\n")
    await protocol.done
    print(protocol.output, transport.get_returncode(), transport.is_closing())
    print(protocol.events[0], protocol.events[-1], sorted(map(str, protocol.events[1:-1])))
    transport.close()
    print(transport.is_closing())
    try:
        transport.kill()
    except ProcessLookupError as error:
        print("ProcessLookupError", error)

    transport, protocol = await loop.subprocess_shell(lambda: Listener(loop.create_future()), "exec sleep 100", stdin=None)
    transport.close()
    await protocol.done
    print("closing ends it:", transport.get_returncode())


asyncio.run(main())
