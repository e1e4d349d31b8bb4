import ast

tree = ast.parse("total = price * (1 + tax)\n")
assign = tree.body[0]
print(type(tree).__name__, [type(node).__name__ for node in tree.body])
print(assign._fields, assign.targets[0].id, type(assign.value.op).__name__)
print(assign.lineno, assign.col_offset, assign.end_lineno, assign.end_col_offset)
inner = assign.value.right
print(type(inner.op).__name__, inner.left.value, inner.right.id, inner.col_offset, inner.end_col_offset)

# Columns count bytes of UTF-8.
call = ast.parse("'é€😀'.join(x)").body[0].value
print(call.func.value.end_col_offset, call.args[0].col_offset, call.end_col_offset)

# One object stands for each operator.
first, second = ast.parse("a + b"), ast.parse("c + d")
print(first.body[0].value.op is second.body[0].value.op, ast.Add() is ast.Add())

print(isinstance(assign, ast.stmt), isinstance(assign.value, ast.expr), isinstance(assign.value.op, ast.operator))
print(ast.parse("1", mode="eval").body.value, type(ast.parse("x; y", mode="single")).__name__)
print(ast.parse("").body, ast.parse("").type_ignores)
