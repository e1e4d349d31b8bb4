import asyncio
from asyncio.staggered import staggered_race


def racer(name, seconds, error=None):
    async def run():
        print("start", name)
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            print("cancelled", name)
            raise
        if error:
            raise error
        return name
    return run


async def main():
    print(await staggered_race([racer("a", 1, OSError("no")), racer("b", 2), racer("c", 5)], 1.5))
    print(await staggered_race([racer("x", 0.1, OSError(1)), racer("y", 0.1, OSError(2))], None))
    print(await staggered_race([], 1))
    print(await staggered_race([racer("slow", 9), racer("fast", 0.1)], 0.5))


asyncio.run(main())
