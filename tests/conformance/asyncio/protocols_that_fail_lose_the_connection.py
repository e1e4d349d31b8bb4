# time: real
# oracle: 3.13
import asyncio
import socket


class Failing(asyncio.Protocol):
    def data_received(self, data):
        raise ValueError("cannot take it")

    def connection_lost(self, error):
        print("lost:", repr(error))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"]), sorted(context)))
    ours, theirs = socket.socketpair()
    transport, _ = await loop.create_connection(Failing, sock=ours)
    theirs.send(b"x")
    await asyncio.sleep(0.02)
    print(transport.is_closing(), theirs.recv(1))
    theirs.close()


asyncio.run(main())
