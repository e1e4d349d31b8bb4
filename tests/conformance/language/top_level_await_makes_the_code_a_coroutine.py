# oracle: 3.14
import ast, inspect, asyncio
flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
def about(text, mode):
    code = compile(text, "text", mode, flags)
    names = ["COROUTINE", "ASYNC_GENERATOR", "GENERATOR", "NEWLOCALS", "OPTIMIZED"]
    return [n for n in names if code.co_flags & getattr(inspect, "CO_" + n)]
for text, mode in [("1", "exec"), ("await x", "exec"), ("await x", "single"), ("await x", "eval"), ("[a async for a in b]", "exec"), ("async with a: pass\n", "single"),
                   ("async for a in b: pass", "exec"), ("async def f(): await x", "exec"), ("(await a for a in b)", "eval"), ("[await a for a in b]", "single"), ("lambda: 1", "eval")]:
    print(repr(text), mode, about(text, mode))
for text in ["await x", "async with a: pass", "async for a in b: pass", "[x async for x in y]"]:
    try:
        compile(text, "text", "exec")
    except SyntaxError as e:
        print(text, "->", e.msg)
for text in ["def f():\n await x", "lambda: await x", "class C:\n await x", "yield 1", "return 1", "class C: [await x for y in z]"]:
    try:
        print(repr(text), "compiles", compile(text, "text", "exec", flags).co_flags & 128)
    except SyntaxError as e:
        print(repr(text), "->", e.msg)
async def value():
    await asyncio.sleep(0)
    return 7
async def main():
    names = {"value": value, "asyncio": asyncio}
    result = eval(compile("await value()", "text", "eval", flags), names)
    print(type(result).__name__, await result)
    result = eval(compile("x = await value()\nclass C: y = x\n", "text", "exec", flags), names)
    print(await result, names["x"], names["C"].y)
    result = eval(compile("await value()", "text", "single", flags), names)
    print(await result)
    print(eval(compile("1 + 1", "text", "eval", flags), names))
asyncio.run(main())
