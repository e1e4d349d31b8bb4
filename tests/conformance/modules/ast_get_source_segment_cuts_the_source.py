import ast

source = "x = (\n    a +\n    'é' * b\n)\ndef f():\n    if 1:\n        return g(\n            2)\n"
tree = ast.parse(source)
value = tree.body[0].value
print(repr(ast.get_source_segment(source, value)))
print(repr(ast.get_source_segment(source, value, padded=True)))
print(repr(ast.get_source_segment(source, value.right)), repr(ast.get_source_segment(source, value.right.left)))
returned = tree.body[1].body[0].body[0]
print(ast.get_source_segment(source, returned, padded=True))
print(ast.get_source_segment(source, ast.Name("x")), ast.get_source_segment(source, ast.Add()))
print(repr(ast.get_source_segment("a\r\nb + \\\r\nc\r\n", ast.parse("a\r\nb + \\\r\nc\r\n").body[1])))

print(ast.get_docstring(ast.parse('def f():\n    """One\n    two\n      three"""').body[0]))
print(repr(ast.get_docstring(ast.parse('"""A\n  b"""'), clean=False)), ast.get_docstring(ast.parse("x = 1")), ast.get_docstring(ast.parse("b'x'")))
try:
    ast.get_docstring(ast.Name("x"))
except TypeError as error:
    print(error)
