import asyncio


def generator():
    made = lambda x=(yield 1), *, y=(yield 2): (x, y)
    yield made()
    yield made(3, y=4)
    yield (lambda a, b=(yield 5): (a, b))("a")


running = generator()
print(next(running))
for value in "abcde":
    print(running.send(value))


async def number(n):
    return n


async def main():
    made = lambda x=await number(1), *, y=await number(2): (x, y)
    print(made(), made(5))


asyncio.run(main())
