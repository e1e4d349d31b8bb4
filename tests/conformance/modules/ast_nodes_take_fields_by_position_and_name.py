import ast
import warnings


def attempt(make):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            made = make()
            print(sorted((k, v if not isinstance(v, ast.AST) else type(v).__name__) for k, v in vars(made).items()))
        except TypeError as error:
            print("TypeError:", error)
    for warning in sorted(str(w.message) for w in caught):
        print("  warned:", warning)


attempt(lambda: ast.BinOp(1, 2, 3))
attempt(lambda: ast.BinOp(1, 2, right=3, lineno=7))
attempt(lambda: ast.Name("x"))
attempt(lambda: ast.Call(func=1))
attempt(lambda: ast.arguments())
attempt(lambda: ast.Return())
attempt(lambda: ast.BinOp(1, 2, 3, 4))
attempt(lambda: ast.AST(1))
attempt(lambda: ast.Name("x", id="y"))
attempt(lambda: ast.Name())
attempt(lambda: ast.Constant(1, colour="red"))
print(ast.Return().value, ast.arg("x").annotation, ast.Name("x").end_lineno)
node = ast.Name("x")
for name in "lineno", "nothing":
    try:
        getattr(node, name)
    except AttributeError as error:
        print(error)
node.anything = 3
print(node.anything, ast.Name._fields, ast.Name.__match_args__, ast.expr._attributes, ast.AST._fields)
print(ast.FunctionDef._field_types["returns"], ast.FunctionDef._field_types["body"], ast.Constant._field_types["value"])


class Special(ast.Name):
    _fields = (*ast.Name._fields, "weight")


with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(vars(Special("a", ast.Store(), 3))["weight"], Special.__match_args__)
