import ast

tree = ast.parse("write('spam')")
tree.body.append(ast.Expr(ast.Call(ast.Name("spam"), [ast.Constant("eggs")], [])))
print(ast.fix_missing_locations(tree) is tree)
print([(n.lineno, n.col_offset, n.end_lineno, n.end_col_offset) for n in ast.walk(tree) if "lineno" in n._attributes])

source = ast.parse("\n\n  (1 + 2)".strip(), mode="eval")
new = ast.copy_location(ast.Constant(3), source.body.right)
print(new.lineno, new.col_offset, new.end_col_offset)
call = ast.Call(func=ast.Name("f"), lineno=1, col_offset=1, end_lineno=None, end_col_offset=None)
copied = ast.copy_location(ast.Pass(), call)
print(copied.lineno, copied.end_lineno)

ast.increment_lineno(source, 10)
print([n.lineno for n in ast.walk(source) if hasattr(n, "lineno")])
alone = ast.Call(func=ast.Name("f"), args=[], keywords=[], lineno=1)
print(ast.increment_lineno(alone).lineno, alone.end_lineno)
