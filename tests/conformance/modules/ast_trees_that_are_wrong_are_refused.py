# oracle: 3.14
import ast


def refuse(tree, mode="exec", fix=True):
    try:
        compile(ast.fix_missing_locations(tree) if fix else tree, "made", mode)
        print("compiled")
    except Exception as error:
        print(type(error).__name__, error)


def statement(node):
    refuse(ast.Module([node]))


def expression(node):
    refuse(ast.Expression(node), "eval")


refuse(ast.Interactive([]))
refuse(ast.Name("x"), "eval")
refuse(ast.Expression(ast.Name("x")), "eval", fix=False)
expression(ast.Name("x", ast.Store()))
expression(ast.Name("None"))
expression(ast.BinOp(ast.Constant(1), 3, ast.Constant(2)))
expression(ast.BinOp(None, ast.Add(), ast.Constant(2)))
expression(ast.Constant([]))
expression(ast.Constant((1, {})))
expression(ast.BoolOp(ast.And(), [ast.Constant(1)]))
expression(ast.Compare(ast.Constant(1), [ast.Lt()], []))
expression(ast.Dict([ast.Constant(1)], []))
expression(ast.List([None]))
expression(ast.ListComp(ast.Name("x"), []))
expression(ast.Lambda(ast.arguments(defaults=[ast.Constant(1)]), ast.Constant(1)))
expression(ast.Starred(ast.Name("x")))
statement(None)
statement(ast.Name("x"))
statement(ast.Expr(3))
statement(ast.Global([]))
statement(ast.Global([3]))
statement(ast.Import("x"))
statement(ast.Import([3]))
statement(ast.If(ast.Constant(1), []))
statement(ast.Try([ast.Pass()]))
statement(ast.Try([ast.Pass()], orelse=[ast.Pass()], finalbody=[ast.Pass()]))
statement(ast.Raise(None, ast.Name("x")))
statement(ast.Delete([ast.Name("x")]))
statement(ast.Assign([ast.Call(ast.Name("f"), [], [])], ast.Constant(1)))
statement(ast.AnnAssign(ast.Attribute(ast.Name("x"), "y", ast.Store()), ast.Name("int"), simple=1))
statement(ast.ImportFrom("x", [ast.alias("y")], -1))
statement(ast.Break())
statement(ast.Return(ast.Constant(1)))
statement(ast.FunctionDef("f", ast.arguments(args=[ast.arg("a"), ast.arg("a")]), [ast.Pass()]))
statement(ast.Match(ast.Name("x"), [ast.match_case(ast.MatchAs(name="_"), body=[ast.Pass()])]))
statement(ast.Match(ast.Name("x"), [ast.match_case(ast.MatchStar("y"), body=[ast.Pass()])]))
statement(ast.Match(ast.Name("x"), [ast.match_case(ast.MatchSingleton("y"), body=[ast.Pass()])]))
statement(ast.Pass(lineno=5, col_offset=0, end_lineno=4, end_col_offset=0))
statement(ast.Pass(lineno=5, col_offset=9, end_lineno=5, end_col_offset=3))
statement(ast.Pass(lineno="a", col_offset=0))
