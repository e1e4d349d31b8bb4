import asyncio


class SetQueue(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        if item not in self._queue:
            self._queue.append(item)

    def _get(self):
        return self._queue.pop()


class LoudQueue(asyncio.PriorityQueue):
    def _put(self, item):
        print("put", item)
        super()._put(item)


async def main():
    queue = SetQueue()
    for item in (1, 2, 2, 3, 1):
        queue.put_nowait(item)
    print(queue.qsize(), [await queue.get() for _ in range(3)], queue.empty())
    loud = LoudQueue(2)
    loud.put_nowait(5)
    await loud.put(2)
    print(loud.full(), loud.qsize(), await loud.get(), await loud.get())
    plain = asyncio.Queue(maxsize=1.5)
    plain.put_nowait("a")
    plain.put_nowait("b")
    print(plain.full(), plain.maxsize)
    try:
        plain.put_nowait("c")
    except asyncio.QueueFull as error:
        print(type(error).__name__)


asyncio.run(main())
