# time: real
# oracle: 3.13
import asyncio
import socket

loop = asyncio.new_event_loop()
a, b = socket.socketpair()
a.setblocking(False)
loop.add_reader(a, print, "never")
server = loop.run_until_complete(loop.create_server(asyncio.Protocol, "127.0.0.1", 0))
server.close()
loop.run_until_complete(server.wait_closed())
loop.close()
loop.close()
print(loop.is_closed())
b.send(b"x")
for call in (loop.run_forever, lambda: loop.add_reader(a, print), lambda: loop.call_soon(print), lambda: loop.call_soon_threadsafe(print)):
    try:
        call()
    except RuntimeError as error:
        print(error)
print(loop.remove_reader(a), a.recv(1))
a.close()
b.close()
