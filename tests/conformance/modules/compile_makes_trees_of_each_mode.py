# oracle: 3.14
import ast

print(ast.dump(compile("x", "f", "exec", ast.PyCF_ONLY_AST)))
print(ast.dump(compile(b"# coding: latin-1\n'\xe9'", "f", "exec", ast.PyCF_ONLY_AST)))
print(ast.dump(compile("x", "f", "eval", ast.PyCF_ONLY_AST)))
print(ast.dump(compile("x", "f", "single", ast.PyCF_ONLY_AST)))
print(ast.dump(compile("(a, *b, **c) -> d", "f", "func_type", ast.PyCF_ONLY_AST)))
tree = ast.parse("x")
print(compile(tree, "f", "exec", ast.PyCF_ONLY_AST) is tree)
for arguments in [("x", "f", "func_type"), ("x", "f", "other"), ("x", "f", "other", ast.PyCF_ONLY_AST), ("x", "f", "exec", 1), ("x", "f", "exec", 0, 0, 3), (3, "f", "exec")]:
    try:
        compile(*arguments)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
for source in ["x = ", "a b", "f(", "  x"]:
    try:
        ast.parse(source, "name.py")
    except SyntaxError as error:
        print(type(error).__name__, error)

# A tree is not warned about, only code.
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tree = ast.parse("x is 1\nassert (x, 'y')")
    print(len(caught))
    compile(tree, "f", "exec")
    print([str(w.message) for w in caught])
