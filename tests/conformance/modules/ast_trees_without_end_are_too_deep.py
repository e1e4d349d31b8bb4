# oracle: 3.13
import ast

loop = ast.UnaryOp(ast.Not(), ast.Constant(1), lineno=1, col_offset=0)
loop.operand = loop
try:
    compile(ast.Expression(loop), "made", "eval")
except RecursionError as error:
    print("RecursionError", error)
other = ast.UnaryOp(ast.Not(), loop, lineno=1, col_offset=0)
loop.operand = other
try:
    compile(ast.Expression(loop), "made", "eval")
except RecursionError as error:
    print("RecursionError", error)
