# oracle: 3.14
import ast

for source in ["6", "+6", "-6", " \t-1", "3.5e2", "'a' 'b'", "b'x'", "(1, 2)", "[1, [2]]", "{1: 'a', 'b': None}", "{1}", "set()", "...", "True", "-2+3j", "1-2j", "()"]:
    print(source.strip(), "->", repr(ast.literal_eval(source)))
for source in ["a", "1+2", "++6", "+True", "3+-6j", "f()", "[x for x in y]", "{**a}", "{1: 2, **a}", "set(1)", "'a' + 'b'"]:
    try:
        print(ast.literal_eval(source))
    except ValueError as error:
        print(source, type(error).__name__, str(error)[:40])
print(ast.literal_eval(ast.parse("[1, 2]", mode="eval")), ast.literal_eval(ast.Constant(5)))
for broken in ["\n -1", "1 +"]:
    try:
        ast.literal_eval(broken)
    except SyntaxError as error:
        print(type(error).__name__, error.msg)
