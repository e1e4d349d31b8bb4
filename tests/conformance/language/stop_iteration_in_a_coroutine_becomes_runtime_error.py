async def raises():
    raise StopIteration("x")

c = raises()
try:
    c.send(None)
except RuntimeError as e:
    print(e, repr(e.__cause__))

async def agen(kind):
    yield 1
    raise kind("y")

for kind in (StopIteration, StopAsyncIteration):
    g = agen(kind)
    try:
        g.asend(None).send(None)
    except StopIteration as e:
        print("value", e.value)
    try:
        g.asend(None).send(None)
    except RuntimeError as e:
        print(e, repr(e.__cause__))
