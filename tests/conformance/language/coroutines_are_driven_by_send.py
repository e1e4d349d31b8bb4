class Suspend:
    def __init__(self, value): self.value = value
    def __await__(self):
        got = yield self.value
        return ("got", got)

async def inner(n):
    x = await Suspend(n)
    return x

async def outer():
    a = await inner(1)
    b = await inner(2)
    try:
        await inner(3)
    except ValueError as e:
        b = (b, repr(e))
    return a, b

c = outer()
print(type(c).__name__, c.__name__, c.cr_running, c.cr_await, c.cr_frame is not None)
print(c.send(None), c.cr_await.__name__)
print(c.send("A"))
print(c.send("B"))
try:
    c.throw(ValueError("thrown"))
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)

async def never(): pass
n = never()
n.close()
try:
    n.send(None)
except RuntimeError as e:
    print(e)

c = outer()
try:
    c.send(1)
except TypeError as e:
    print(e)
c.close()

last = never()
for f in (lambda: iter(last), lambda: next(last)):
    try:
        f()
    except TypeError as e:
        print(e)
last.close()
