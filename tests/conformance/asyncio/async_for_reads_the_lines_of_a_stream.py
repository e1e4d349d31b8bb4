# time: real
# oracle: 3.13
import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"one\ntwo\n\nlast")
    reader.feed_eof()
    async for line in reader:
        print(line)


asyncio.run(main())
