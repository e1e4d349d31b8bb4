import ast

for source, version in [
    ("(x := 1)", 7), ("def f(x, /): pass", 7), ("match x:\n    case 1: pass", 9), ("type X = int", 11), ("class A[T]: pass", 11),
    ("def f[T = int](): pass", 12), ("try: pass\nexcept* E: pass", 10), ("x: int", 5), ("a @ b", 4),
]:
    try:
        ast.parse(source, feature_version=(3, version))
        print("parsed")
    except SyntaxError as error:
        print(error.msg)
    ast.parse(source, feature_version=(3, version + 1))
    ast.parse(source)
for wrong in (2, 7), (4, 0):
    try:
        ast.parse("x", feature_version=wrong)
    except ValueError as error:
        print(error)
print(ast.dump(ast.parse("x", feature_version=8)))
