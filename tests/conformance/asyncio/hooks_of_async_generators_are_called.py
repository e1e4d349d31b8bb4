"""sys.set_asyncgen_hooks(): one hook is called when a generator is iterated over for the first time; a loop sets its own while it runs."""
import asyncio
import sys


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("    numbers are over")


def first(generator):
    print("    first:", generator.__name__)


def drive(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value
    except StopAsyncIteration:
        return "the end"


print("none at first:", sys.get_asyncgen_hooks())
sys.set_asyncgen_hooks(firstiter=first)
generator = numbers()
print("nothing is called when it is made")
print(drive(generator.__anext__()), drive(generator.asend(None)), drive(generator.aclose()))
other = numbers()
closing = other.aclose()
print("aclose() counts too:", drive(closing))


async def main():
    hooks = sys.get_asyncgen_hooks()
    print("the loop's:", hooks.firstiter is not first, callable(hooks.finalizer))
    async for number in numbers():
        print("   ", number)
    kept = numbers()
    print(await anext(kept))
    await asyncio.get_running_loop().shutdown_asyncgens()
    print("closed by the loop:", await anext(kept, "no more"))


asyncio.run(main())
print("back again:", sys.get_asyncgen_hooks().firstiter is first, sys.get_asyncgen_hooks().finalizer)
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks())
for wrong in ((1, None), (None, "text")):
    try:
        sys.set_asyncgen_hooks(*wrong)
    except TypeError as error:
        print("TypeError:", error)
