# oracle: 3.14
import sys, asyncio


class Spy:
    def __bool__(self):
        print("bool", sys._getframe(1).f_lineno)
        return True


class Bad:
    def __bool__(self):
        raise ValueError("bad")


async def spies():
    async def later(value):
        return value

    if await later(Spy()):
        pass
    while await later(Spy()):
        break
    x = (
        1
        if await later(Spy())
        else 2
    )
    y = (
        await later(Spy())
        and await later(1)
    )
    assert await later(Spy())
    match 1:
        case _ if await later(Spy()):
            pass
    try:
        if (x and
                await later(Bad())):
            pass
    except ValueError as e:
        print(e.__traceback__.tb_lineno)
    try:
        while (
                await later(Bad())):
            pass
    except ValueError as e:
        print(e.__traceback__.tb_lineno)


asyncio.run(spies())
x = [y for y in [Spy()] if
     y]
print(next(y for y in [1] if
           Spy()))
try:
    z = (1 if
         Bad() else 2)
except ValueError as e:
    print(e.__traceback__.tb_lineno)
try:
    z = (1 and
         Bad() and 2)
except ValueError as e:
    print(e.__traceback__.tb_lineno)
try:
    z = (not
         Bad())
except ValueError as e:
    print(e.__traceback__.tb_lineno)
