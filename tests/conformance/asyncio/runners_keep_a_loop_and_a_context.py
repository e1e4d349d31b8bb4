# oracle: 3.14
# stderr: any
import asyncio, contextvars

var = contextvars.ContextVar("var", default="unset")

async def get():
    return var.get()

async def put(value):
    var.set(value)
    return asyncio.get_running_loop()

with asyncio.Runner() as runner:
    loop = runner.run(put("first"))
    print(runner.run(get()), var.get(), loop is runner.get_loop())
    context = contextvars.copy_context()
    runner.run(put("second"), context=context)
    print(runner.run(get()), context[var])
    try:
        runner.run(3)
    except TypeError as e:
        print(e)
    print(loop.is_closed())
print(loop.is_closed())
for f in (lambda: runner.get_loop(), lambda: runner.run(get())):
    try:
        f()
    except RuntimeError as e:
        print(e)

def factory():
    print("factory called")
    return asyncio.new_event_loop()

async def debug():
    return asyncio.get_running_loop().get_debug()

print(asyncio.run(debug(), loop_factory=factory), asyncio.run(debug(), debug=True))

async def inside():
    try:
        asyncio.Runner().run(get())
    except RuntimeError as e:
        print(e)
asyncio.run(inside())

class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0.01).__await__()
        return "awaitable"
print(asyncio.run(Awaitable()))
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
async def fails():
    raise LookupError("out")
try:
    asyncio.run(fails())
except LookupError as e:
    print(repr(e))
