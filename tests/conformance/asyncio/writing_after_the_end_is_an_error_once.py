# time: real
# oracle: 3.13
# stderr: any
"""What a writer does when the peer is gone: write() says nothing, drain() does; closing twice, and waiting twice for the end, is allowed."""
import asyncio
import socket


async def attempt(what, awaitable):
    try:
        print(what, "gives", await awaitable)
    except (ConnectionError, RuntimeError, asyncio.IncompleteReadError) as error:
        print(what, "raises", type(error).__name__, getattr(error, "partial", ""))


async def connected():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        reader, writer = await asyncio.open_connection(*listener.getsockname())
        peer, _ = listener.accept()
    return reader, writer, peer


async def peer_closes():
    reader, writer, peer = await connected()
    peer.sendall(b"cut")
    peer.close()
    await attempt("readexactly", reader.readexactly(10))
    await attempt("read at the end", reader.read())
    print("closing:", writer.is_closing(), "end:", reader.at_eof())
    writer.write(b"x" * 10)
    await asyncio.sleep(0.02)
    writer.write(b"y" * 10)
    await asyncio.sleep(0.02)
    await attempt("drain", writer.drain())
    for number in range(8):
        writer.write(b"z")
    writer.close()
    writer.close()
    await attempt("wait_closed", writer.wait_closed())
    await attempt("and again", writer.wait_closed())


async def we_close():
    reader, writer, peer = await connected()
    writer.write(b"last words")
    writer.close()
    print("closing:", writer.is_closing())
    writer.write(b"are not sent")
    await attempt("wait_closed", writer.wait_closed())
    print("the peer got", peer.recv(100), peer.recv(100))
    await attempt("drain", writer.drain())
    await attempt("read", reader.read())
    peer.close()


async def half_closed():
    reader, writer, peer = await connected()
    writer.write_eof()
    try:
        writer.write(b"more")
    except RuntimeError as error:
        print("write raises", error)
    print("the peer sees the end:", peer.recv(1))
    peer.sendall(b"answer")
    peer.close()
    await attempt("read", reader.read())
    writer.write_eof()
    writer.close()
    await attempt("wait_closed", writer.wait_closed())


async def main():
    for case in peer_closes, we_close, half_closed:
        print(case.__name__)
        await case()


asyncio.run(main())
