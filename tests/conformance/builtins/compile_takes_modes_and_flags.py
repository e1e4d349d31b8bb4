# oracle: 3.14
# compile(): modes, flags, optimization, sources of several kinds, and what it refuses.
import ast

code = compile("x = 1\nx + 1", "<text>", "exec")
print(code.co_name, code.co_filename, type(code).__name__, eval(code, {}), eval(compile("1 + 1", "f", "eval")), eval(compile(b"2 * 3", b"f", "eval")), eval(" \t7"), eval(compile("(1,\n2)\n", "f", "eval")))
exec(compile("'shown'\n", "f", "single"))
exec(compile("for i in range(2):\n  i * 10\n", "f", "single"))
exec(compile("print('a'); print('b')", "f", "single"))
tree = compile("a + 1", "f", "eval", ast.PyCF_ONLY_AST)
print(ast.dump(tree), eval(compile(tree, "f", "eval"), {"a": 4}), type(compile("x", "f", "exec", ast.PyCF_ONLY_AST)).__name__, type(compile("x", "f", "single", 0x400)).__name__)
print(eval(compile("'é'".encode(), "f", "eval")), eval(compile("\ufeff5".encode(), "f", "eval")), eval(bytearray(b"5")), eval(memoryview(b"6")))
source = "def f():\n    'doc'\n    assert False, 'checked'\n    return __debug__"
for level in (-1, 0, 1, 2):
    space = {}
    exec(compile(source, "f", "exec", optimize=level), space)
    try:
        print(level, space["f"].__doc__, space["f"]())
    except AssertionError as error:
        print(level, space["f"].__doc__, "AssertionError", error)
for arguments in (
    ("1 +", "f", "eval"), ("x = 1", "f", "eval"), ("1\n2", "f", "single"), ("", "f", "eval"), ("", "f", "exec"), ("1", "f", "nothing"), ("1", "f", 5), (5, "f", "eval"), (None, "f", "exec"), ("1", 5, "eval"), ("1",), ("1", "f"), ("1", "f", "eval", 1 << 30), ("1", "f", "eval", "a"), ("1", "f", "eval", 0, False, 3), ("1\0", "f", "eval"), (b"\xff", "f", "exec"), ("return 1", "f", "exec"), ("await x", "f", "eval"), ("  x\n y", "f", "exec"), (ast.parse("1"), "f", "eval"), (ast.Expression(5), "f", "eval"), ("if 1:", "f", "exec"), ("f(", "f", "single"), ("\ud800", "f", "eval"), ("1", "f", "func_type"),
):
    try:
        print(type(compile(*arguments)).__name__)
    except Exception as error:
        print(type(error).__name__, getattr(error, "msg", error))
print(eval(compile("[await_ for await_ in [1]]", "f", "eval")), compile("await x", "f", "eval", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT).co_flags & 0x80 != 0, type(compile("(int) -> str", "f", "func_type", ast.PyCF_ONLY_AST)).__name__)
import __future__
print(compile("x: int", "f", "exec", __future__.annotations.compiler_flag).co_flags & __future__.annotations.compiler_flag != 0, __future__.annotations.compiler_flag == 0x1000000)
