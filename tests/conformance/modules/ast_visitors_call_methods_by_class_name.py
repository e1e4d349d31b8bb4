import ast


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        self.found.append((node.id, type(node.ctx).__name__))

    def visit_Lambda(self, node):
        self.found.append("lambda")


visitor = Names()
visitor.visit(ast.parse("a = b + f(c, *d)\ng = lambda x: x\ndel e"))
print(visitor.found)


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(a), ast.Add(), ast.Constant(b)):
                return ast.copy_location(ast.Constant(a + b), node)
        return node

    def visit_Pass(self, node):
        return None

    def visit_Expr(self, node):
        return [node, node]


tree = Fold().visit(ast.parse("x = 1 + 2 + 3\nif x:\n    pass\n    print(x)\n"))
print(ast.unparse(tree))
exec(compile(tree, "folded", "exec"))


class Drop(ast.NodeTransformer):
    def visit_Constant(self, node):
        return None


gone = Drop().visit(ast.parse("return_value = 1").body[0])
print(hasattr(gone, "value"), [type(node).__name__ for node in ast.walk(ast.parse("a.b[c]", mode="eval"))])
print([name for name, _ in ast.iter_fields(ast.parse("f(x)").body[0].value)], [type(n).__name__ for n in ast.iter_child_nodes(ast.parse("f(x, y=1)").body[0].value)])
