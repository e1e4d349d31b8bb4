import ast
import asyncio


async def f():
    return 3


for source in ("await f()", "x = await f()", "1 + await f()", "[await f() for i in range(2)]", "await f(); await f()", "5"):
    code = compile(source, "<s>", "single", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    print(source)
    result = eval(code)
    if result is not None:
        asyncio.run(result)
