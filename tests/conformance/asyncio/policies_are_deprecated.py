# oracle: 3.14
import asyncio
import warnings


async def main():
    pass


warnings.simplefilter("always", DeprecationWarning)
with warnings.catch_warnings(record=True) as caught:
    asyncio.get_event_loop_policy()
    asyncio.set_event_loop_policy(None)
    asyncio.DefaultEventLoopPolicy
    asyncio.iscoroutinefunction(main)
for warning in caught:
    print(warning.category.__name__, warning.message)
