import ast

print(ast.BinOp.__doc__)
print(ast.expr_context.__doc__)
print(ast.pattern.__doc__)
print(ast.Add.__doc__, ast.alias.__doc__, ast.AST.__doc__)
print(ast.BinOp.__mro__)
print(ast.BinOp.__module__, ast.BinOp.__name__, ast.BinOp)
