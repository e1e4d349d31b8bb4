import ast

source = "def f(a, *, b=1):\n    return [a, -b]"
tree = ast.parse(source)
print(ast.dump(tree))
print(ast.dump(tree, show_empty=True))
print(ast.dump(tree, annotate_fields=False))
print(ast.dump(tree.body[0].args, include_attributes=True))
print(ast.dump(tree, indent=2))
print(ast.dump(tree.body[0].body[0], indent="\t", annotate_fields=False))
print(ast.dump(ast.parse("match x:\n    case [1, *rest] if y: pass")))
print(ast.dump(ast.parse("f'{a!r:>{w}}' 'b'", mode="eval")))
print(ast.dump(ast.Constant(value=None)), ast.dump(ast.Constant("x", kind="u")), ast.dump(ast.Name("")))
try:
    ast.dump("x")
except TypeError as error:
    print(error)
