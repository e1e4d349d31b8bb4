# time: real
# oracle: 3.13
import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"line one\nline two\n12345678;;9;")
    print(await reader.readline(), await reader.readuntil(), await reader.readexactly(4), await reader.read(2))
    print(await reader.readuntil(b";;"), await reader.readuntil((b"x", b";")), reader)
    reader.feed_data(b"a" * 10)
    print(await reader.read(0), await reader.read(3), reader.at_eof())
    reader.feed_eof()
    print(await reader.read(), reader.at_eof(), await reader.read(), await reader.readline(), reader)
    for call in (reader.readexactly(1), reader.readuntil(b"x")):
        try:
            await call
        except asyncio.IncompleteReadError as error:
            print(error, error.partial, error.expected)
    for make in (lambda: reader.readexactly(-1), lambda: reader.readuntil(b""), lambda: reader.readuntil(())):
        try:
            await make()
        except ValueError as error:
            print(type(error).__name__)
    try:
        reader.feed_data(b"late")
    except AssertionError as error:
        print(error)
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(error)


asyncio.run(main())
