# oracle: 3.13
import asyncio
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


class Policy(asyncio.DefaultEventLoopPolicy):
    made = 0

    def new_event_loop(self):
        Policy.made += 1
        return super().new_event_loop()


async def main():
    return 5


asyncio.set_event_loop_policy(Policy())
print(type(asyncio.get_event_loop_policy()).__name__)
print(asyncio.run(main()), Policy.made)
loop = asyncio.new_event_loop()
print(Policy.made)
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
loop.close()
asyncio.set_event_loop(None)
try:
    asyncio.set_event_loop_policy(3)
except TypeError as error:
    print(error)
asyncio.set_event_loop_policy(None)
print(asyncio.run(main()), Policy.made)
try:
    asyncio.AbstractEventLoopPolicy().new_event_loop()
except NotImplementedError:
    print("abstract")
