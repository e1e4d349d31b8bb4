x = 5
print(eval("x + 1"), eval("[i for i in range(3)]"), eval("a * 2", {"a": 4}))
print(eval("a + b", {"a": 1}, {"b": 2}), eval(" 1 + 1 "))
exec("y = x * 2\nprint('in exec', y)")
print(y)
ns = {}
exec("def f(n):\n    return n + k\nk = 10\n", ns)
print(ns["f"](1), sorted(k for k in ns if k != "__builtins__"))
code = compile("x ** 2", "<string>", "eval")
print(eval(code), type(code).__name__, code.co_filename)
exec(compile("for i in range(2): print('loop', i)", "name.py", "exec"))
exec(compile("1 + 1\n", "<stdin>", "single"))
def local():
    z = 3
    print(eval("z"), sorted(locals()))
    exec("w = z + 1")
    return "w" in locals()
print(local())
for s, mode in (
    ("1 +", "eval"), ("x = 1", "eval"), ("if x:", "exec"), ("a b", "exec"), ("", "eval"),
    ("(1, 2", "exec"), ("'abc", "exec"), ("return 1", "exec"), ("def f(:\n pass", "exec"),
):
    try:
        compile(s, "<test>", mode)
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset)
try:
    eval("undefined_name")
except NameError as e:
    print(e)
try:
    eval("1; 2")
except SyntaxError as e:
    print(e.msg)
try:
    eval(3)
except TypeError as e:
    print(e)
try:
    compile("1", "f", "bad mode")
except ValueError as e:
    print(e)
