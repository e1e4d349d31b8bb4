# oracle: 3.14
import ast

print(ast.parse("x"))
print(ast.parse("a = [1, 2, 3]; f(x)(1, 2); (1,)"))
print(ast.Tuple([]), ast.Tuple((1, 2, 3)), ast.Add())
loop = ast.UnaryOp(ast.Not(), ast.Name("x"))
loop.operand = loop
print(loop)
