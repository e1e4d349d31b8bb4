# oracle: 3.14
import traceback
for text in ["whille True:\n    pass\n", "x = 1\nfor i inn range(3):\n    print(i)\n", "class A:\n    def f(self):\n        retrun 1\n", "from os improt path\n", "if x:\n    pass\nelseif y:\n    pass\n",
             "a = [x fro x in y]\n", "foo bar\n", "asynch def f(): pass\n", "x = (1 +\n   lamda: 3)\n", "tyr:\n    x\nexcept E:\n    pass\n"]:
    try:
        exec(text)
    except SyntaxError as e:
        print(*traceback.format_exception_only(e), sep="", end="")
        print(e.args[1][4:], e.msg == e.args[0])
