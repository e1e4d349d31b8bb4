# time: real
# oracle: 3.13
import asyncio
import os
import signal


async def main():
    loop = asyncio.get_running_loop()
    arrived = asyncio.Queue()
    loop.add_signal_handler(signal.SIGUSR1, arrived.put_nowait, "user one")
    loop.add_signal_handler(signal.SIGTERM, arrived.put_nowait, "term")
    os.kill(os.getpid(), signal.SIGUSR1)
    print(await asyncio.wait_for(arrived.get(), 5))
    os.kill(os.getpid(), signal.SIGTERM)
    print(await asyncio.wait_for(arrived.get(), 5))
    loop.add_signal_handler(signal.SIGINT, arrived.put_nowait, "interrupt")
    signal.raise_signal(signal.SIGINT)
    print(await asyncio.wait_for(arrived.get(), 5))
    print(loop.remove_signal_handler(signal.SIGINT), loop.remove_signal_handler(signal.SIGINT), loop.remove_signal_handler(signal.SIGUSR1))
    for args in (("x", print), (0, print), (1000, print), (signal.SIGKILL, print), (signal.SIGUSR2, main)):
        try:
            loop.add_signal_handler(*args)
        except Exception as error:
            print(type(error).__name__, error)


asyncio.run(main())
