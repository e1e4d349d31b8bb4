# time: real
# oracle: 3.13
import asyncio
import socket
import threading


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    a.setblocking(False)
    order = []
    loop.call_later(0.02, order.append, "timer")
    loop.call_later(0.04, b.send, b"data")
    order.append(await loop.sock_recv(a, 10))
    print(order)
    try:
        await asyncio.wait_for(loop.sock_recv(a, 10), 0.02)
    except TimeoutError:
        print("timed out")
    waiting = asyncio.create_task(loop.sock_recv(a, 10))
    called = loop.create_future()
    thread = threading.Thread(target=loop.call_soon_threadsafe, args=(called.set_result, "from a thread"))
    await asyncio.sleep(0.01)
    thread.start()
    print(await called, waiting.done())
    thread.join()
    print(await asyncio.to_thread(b.send, b"worker"), await waiting)
    a.close()
    b.close()


asyncio.run(main())
