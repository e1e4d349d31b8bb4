# time: real
# oracle: 3.13
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    loop.call_later(0.01, reader.feed_data, b"par")
    loop.call_later(0.02, reader.feed_data, b"t\nrest")
    print(await reader.readline())
    loop.call_later(0.01, reader.feed_eof)
    print(await reader.read())
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.read(1))
    await asyncio.sleep(0)
    try:
        await reader.readline()
    except RuntimeError as error:
        print(error)
    first.cancel()
    try:
        await first
    except asyncio.CancelledError:
        print("cancelled")
    reader.feed_data(b"ok")
    print(await reader.read(10))
    waiting = asyncio.create_task(reader.read())
    await asyncio.sleep(0)
    reader.set_exception(ValueError("broken"))
    for call in (waiting, reader.readline(), reader.read(1), reader.readexactly(1)):
        try:
            await call
        except ValueError as error:
            print(error)
    print(repr(reader.exception()))


asyncio.run(main())
