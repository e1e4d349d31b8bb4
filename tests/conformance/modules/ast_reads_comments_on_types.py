# oracle: 3.14
import ast


def show(source, mode="exec"):
    try:
        tree = ast.parse(source, type_comments=True, mode=mode)
    except SyntaxError as e:
        print(e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text))
        return
    for node in ast.walk(tree):
        if getattr(node, "type_comment", None) is not None:
            print(type(node).__name__, node.lineno, repr(node.type_comment))
    for ignore in getattr(tree, "type_ignores", ()):
        print("ignored", ignore.lineno, repr(ignore.tag))


show("x = 1  # type: int\ny = z = []  #type:   List[int]  # more\n")
show("for i in range(3):  # type: int\n    pass\nelse:\n    pass\n")
show("with a as b:  # type: B\n    pass\nasync def f():\n    async with a:  # type: X\n        async for y in z:  # type: Y\n            pass\n")
show("def f(a):  # type: (int) -> int\n    pass\n")
show("def f(a):\n    # type: (int) -> int\n    pass\n")
show("def f(a):  # type: (int) -> int\n    # type: (str) -> str\n    pass\n")
show("""
def f(
    a,  # type: int
    b=1,  # type: str
    /,
    c=2,  # type: float
    *d,  # type: bytes
    e,  # type: list
    **g  # type: dict
):
    # type: (...) -> None
    pass
""")
show("x = 1  # type: ignore\n# type: ignore[arg] because\ny = 2  # type: ignored\nz = 3  # type: ignore_this\nw = 4 # type: ignore@x\n")
show("class A:\n    def f(self):  # type: () -> None\n        x = (1,\n             2)  # type: Tuple\n        if x: pass\n")
show("x: int = 1  # type: int\n")
show("x += 1  # type: int\n")
show("pass  # type: int\n")
show("while x:  # type: int\n    pass\n")
show("class C:  # type: int\n    pass\n")
show("if x:  # type: int\n    pass\n")
show("f(1,  # type: int\n  2)\n")
show("# type: int\n")
show("x = 1 # type: ignore", "single")

print(ast.parse("x = 1  # type: int\npass  # type: anything\n").body[0].type_comment)
print(ast.unparse(ast.parse("x = 1 # type: int\ndef f(): # type: () -> int\n  for a in b: # type: c\n    pass\n", type_comments=True)))
for source in ["(int, str) -> bool", "() -> None", "(*a, **b) -> c", "(a, *b) -> c", "(a, **c) -> d", "(a,) -> b", "(*a, b) -> c", "(**a, *b) -> c", "(a, *b, *c) -> d", "a -> b"]:
    try:
        print(source, "is", ast.dump(ast.parse(source, mode="func_type")))
    except SyntaxError as e:
        print(source, "is", e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))
