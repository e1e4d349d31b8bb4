# oracle: 3.14
import traceback

for source in ["x y z", "x y z\n", "if 1:\n  a b\n", b"x y\n", "x = = 2"]:
    for mode in "single", "exec", "eval":
        try:
            compile(source, "f", mode)
        except SyntaxError as e:
            print(repr(source), mode, e._metadata)

# A keyword is suggested only where the text would be right with it.
for source in ["if True:\n    print('Hello'\n\n    if 2:\n       print(123))\n", "fro x in y: pass", "f(1, iff 2 else 3)", "whlie (1:\n  pass"]:
    try:
        compile(source, "<string>", "exec")
    except SyntaxError as e:
        print("".join(traceback.format_exception_only(e)))
