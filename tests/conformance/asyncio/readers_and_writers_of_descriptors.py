# time: real
# oracle: 3.13
import asyncio
import os
import socket


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    readable = loop.create_future()
    loop.add_reader(a, lambda: (readable.set_result(a.recv(10)), loop.remove_reader(a)))
    loop.call_later(0.01, b.send, b"hello")
    print(await readable, loop.remove_reader(a))
    writable = loop.create_future()
    loop.add_writer(b.fileno(), writable.set_result, "writable")
    print(await writable, loop.remove_writer(b), loop.remove_writer(b))
    events = []
    loop.add_reader(a, events.append, "first")
    loop.add_reader(a, events.append, "second")
    b.send(b"x")
    await asyncio.sleep(0.01)
    loop.remove_reader(a)
    print(set(events))
    for bad in (-1, "x", None):
        try:
            loop.add_reader(bad, print)
        except ValueError as error:
            print(error)
    transport, _ = await loop.create_connection(asyncio.Protocol, sock=a)
    try:
        loop.add_reader(a.fileno(), print)
    except RuntimeError as error:
        print("is used by transport" in str(error))
    transport.close()
    b.close()
    await asyncio.sleep(0)
    read, write = os.pipe()
    got = loop.create_future()
    loop.add_reader(read, lambda: got.done() or got.set_result(os.read(read, 10)))
    os.write(write, b"pipe")
    print(await got, loop.remove_reader(read))
    os.close(read)
    os.close(write)


asyncio.run(main())
