# oracle: 3.14
# aiter() and anext(): defaults, awaitables that are sent to, thrown into and closed, and what is no asynchronous iterator.
def run(awaitable):
    iterator = awaitable.__await__()
    steps = []
    while True:
        try:
            steps.append(next(iterator))
        except StopIteration as stop:
            return steps, stop.value


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        yield self.label
        return self.label


async def numbers():
    await Pause("before 1")
    yield 1
    await Pause("before 2")
    yield 2


source = numbers()
print(aiter(source) is source, run(anext(source)), run(anext(source, "end")), run(anext(source, "end")), run(anext(source, "end")))
try:
    run(anext(source))
except StopAsyncIteration as error:
    print("StopAsyncIteration", error.args)


class Count:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration("from __anext__")
        self.n -= 1
        return self.n


counter = Count(1)
print(run(anext(counter)), run(anext(counter, None)), run(anext(counter, "d")))
try:
    run(anext(counter))
except StopAsyncIteration as error:
    print("StopAsyncIteration", error.args)


class Bad:
    def __aiter__(self):
        return 5


class NoAwait:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


for call in (lambda: aiter([]), lambda: aiter(Bad()), lambda: anext(5), lambda: anext([]), lambda: anext(iter([])), lambda: aiter(), lambda: aiter(numbers(), 1), lambda: anext(), lambda: anext(numbers(), 1, 2), lambda: run(anext(NoAwait(), 1)), lambda: anext(NoAwait()), lambda: anext(iterator=counter), lambda: iter(numbers()), lambda: next(numbers()), lambda: aiter(None)):
    try:
        print(call())
    except TypeError as error:
        print(error)
pending = anext(numbers(), "default")
print(type(pending).__name__, hasattr(pending, "send"), pending.send(None))
try:
    pending.throw(KeyError("thrown in"))
except KeyError as error:
    print("KeyError", error)
pending = anext(numbers(), "default")
print(pending.send(None), pending.close())
