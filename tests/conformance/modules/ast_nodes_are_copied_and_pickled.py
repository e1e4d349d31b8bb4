# oracle: 3.14
import ast
import copy
import pickle

tree = ast.parse("def f(x, y=[1, 2]): return x.a if y else -1")
deep = copy.deepcopy(tree)
print(ast.dump(deep, include_attributes=True) == ast.dump(tree, include_attributes=True), deep.body[0] is tree.body[0])
shallow = copy.copy(tree)
print(shallow.body is tree.body, type(shallow).__name__)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(protocol, ast.compare(pickle.loads(pickle.dumps(tree, protocol)), tree, compare_attributes=True))

name = ast.Name("x", lineno=1, col_offset=2)
name.extra = "kept"
print(name.__reduce__()[:2], sorted(name.__reduce__()[2]))
print(sorted(vars(copy.replace(name, id="y")).items(), key=lambda item: item[0])[2:4])
for wrong in (lambda: copy.replace(name, colour=1), lambda: copy.replace(name, extra=1), lambda: name.__replace__(1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(ast.compare(ast.parse("a + b"), ast.parse("a  +  b")), ast.compare(ast.parse("a + b"), ast.parse("a  +  b"), compare_attributes=True))
print(ast.compare(ast.parse("a"), ast.parse("b")))
