import ast

module = ast.Module(
    body=[
        ast.Assign([ast.Name("square", ast.Store())], ast.Lambda(ast.arguments(args=[ast.arg("n")]), ast.BinOp(ast.Name("n"), ast.Pow(), ast.Constant(2)))),
        ast.Expr(ast.Call(ast.Name("print"), [ast.Call(ast.Name("square"), [ast.Constant(12)])])),
    ]
)
exec(compile(ast.fix_missing_locations(module), "made", "exec"))
print(eval(compile(ast.parse("[i * i for i in range(5)]", mode="eval"), "made", "eval")))
exec(compile(ast.parse("1 + 1; 'shown'", mode="single"), "made", "single"))

# Tuples and frozensets may be constants.
tree = ast.fix_missing_locations(ast.Expression(ast.Constant((1, frozenset({2}), ("a", None, ...)))))
print(eval(compile(tree, "made", "eval")))

source = '''
"""Doc."""
from __future__ import annotations
import sys as system

class Base[T]:
    """A base."""
    registry: dict = {}
    def __init_subclass__(cls, **kw):
        Base.registry[cls.__name__] = kw
    @property
    def twice(self):
        yield from (x * 2 for x in self.items if x > 1)

class Derived(Base, colour="red"):
    items = [1, 2, 3]

def outer(a, /, b=2, *args, c=3, **kw) -> int:
    total = 0
    def inner():
        nonlocal total
        for x in args:
            if x < 0:
                continue
            total += x
        else:
            return total
    try:
        with open("/nowhere") as f:
            pass
    except (OSError, ValueError) as error:
        print(type(error).__name__, a, b, c, kw, f"{inner()!r:>5}")
    finally:
        del a
    match args:
        case [first, *rest] if (n := len(rest)) > 1:
            return n
        case _:
            return -1

print(outer(1, 2, 3, 4, 5, d=6), outer(0))
print(list(Derived().twice), Base.registry, outer.__annotations__, __doc__)
assert (lambda *a, k=1: (a, k))(1, 2) == ((1, 2), 1), "never"
x = y = [*range(3), *{4}]
x[1:2], (y, *z) = [9], (1, 2)
print(x, y, z, 1 < 2 <= 2 != 3, not x or y and z)
'''
namespace = {}
exec(compile(ast.parse(source), "made", "exec"), namespace)
again = {}
exec(compile(ast.unparse(ast.parse(source)), "unparsed", "exec"), again)
