# oracle: 3.14
"""What has the attribute that marks a future is one: it is waited for, ensured, wrapped and run to its end as it is."""
import asyncio


class Promise:
    """The least that a loop asks of a future."""

    _asyncio_future_blocking = False

    def __init__(self, loop):
        self._loop = loop
        self.callbacks = []
        self.value = None

    def get_loop(self):
        return self._loop

    def add_done_callback(self, callback, *, context=None):
        print("   somebody waits")
        self.callbacks.append(callback)

    def remove_done_callback(self, callback):
        self.callbacks.remove(callback) if callback in self.callbacks else None

    def done(self):
        return self.value is not None

    def cancelled(self):
        return False

    def exception(self):
        return None

    def result(self):
        return self.value

    def keep(self, value):
        self.value = value
        for callback in self.callbacks:
            self._loop.call_soon(callback, self)

    def __await__(self):
        if not self.done():
            self._asyncio_future_blocking = True
            yield self
        return self.value


class Pretending:
    """Says that it is of a class it is not of, as mocks do."""

    __class__ = asyncio.Future
    _asyncio_future_blocking = True


loop = asyncio.new_event_loop()
promise = Promise(loop)
print("isfuture:", asyncio.isfuture(promise), asyncio.isfuture(Promise), asyncio.isfuture(Pretending()), asyncio.isfuture(object()))
print("ensured:", asyncio.ensure_future(promise, loop=loop) is promise)
print("wrapped:", asyncio.wrap_future(promise, loop=loop) is promise)
other = asyncio.new_event_loop()
try:
    asyncio.ensure_future(promise, loop=other)
except ValueError as error:
    print("ValueError:", error)
other.close()

loop.call_later(0.01, promise.keep, "kept")
print("run:", loop.run_until_complete(promise))


async def wait_for(promise):
    return await promise


second = Promise(loop)
loop.call_later(0.01, second.keep, "kept too")
print("awaited:", loop.run_until_complete(wait_for(second)))

third = Promise(loop)
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(third)
except RuntimeError as error:
    print("RuntimeError:", error)

loop.set_task_factory(lambda loop, coroutine, **kwargs: coroutine.close() or kwargs)
print("whatever a factory makes is the task:", loop.create_task(wait_for(promise), name="named"))
loop.close()
