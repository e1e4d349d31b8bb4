# time: real
# oracle: 3.13
import asyncio
import os


async def main():
    loop = asyncio.get_running_loop()
    read, write = os.pipe()
    reader = asyncio.StreamReader()
    source, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(read, "rb", 0))
    target, _ = await loop.connect_write_pipe(asyncio.Protocol, os.fdopen(write, "wb", 0))
    print(isinstance(source, asyncio.ReadTransport), isinstance(target, asyncio.WriteTransport), source.is_reading(), target.can_write_eof())
    target.write(b"one\n")
    target.writelines([b"two\n", b"three"])
    print(await reader.readline(), await reader.readline())
    target.write_eof()
    print(await reader.read(), target.is_closing())
    await asyncio.sleep(0.01)

    class Writer(asyncio.Protocol):
        def connection_lost(self, error):
            lost.set_result(error)

    lost = loop.create_future()
    read, write = os.pipe()
    target, _ = await loop.connect_write_pipe(Writer, os.fdopen(write, "wb", 0))
    os.close(read)
    print(await asyncio.wait_for(lost, 5))


asyncio.run(main())
