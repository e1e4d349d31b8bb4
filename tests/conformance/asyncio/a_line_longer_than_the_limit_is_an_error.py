# time: real
# oracle: 3.13
import asyncio


async def main():
    reader = asyncio.StreamReader(limit=8)
    print(reader)
    reader.feed_data(b"0123456789\nshort\n")
    try:
        await reader.readline()
    except ValueError as error:
        print(error)
    print(await reader.readline())
    reader.feed_data(b"0123456789")
    try:
        await reader.readuntil()
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    print(await reader.read(100))
    reader.feed_data(b"0123456789ab;")
    try:
        await reader.readuntil(b";")
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    try:
        await reader.readline()
    except ValueError as error:
        print(error)
    print(reader)


asyncio.run(main())
