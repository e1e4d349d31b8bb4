import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(name)s %(taskName)s: %(message).40s")


async def worker():
    logging.getLogger("work").warning("inside")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "made up"})
    await asyncio.create_task(worker(), name="helper")


class ErrorsOnly(logging.Handler):
    def emit(self, record):
        kind = record.exc_info and record.exc_info[0] and record.exc_info[0].__name__
        print("heard:", record.name, record.levelname, kind)


logging.getLogger("asyncio").addHandler(ErrorsOnly())
logging.getLogger("asyncio").propagate = False
asyncio.run(main())
logging.logAsyncioTasks = False
asyncio.run(worker())
