# oracle: 3.14
import traceback
def show(text):
    try:
        compile(text, "text.py", "exec")
        print(repr(text), "compiles")
    except SyntaxError as e:
        shown = traceback.format_exception_only(e)
        print(repr(text), e._metadata[:2], "|", shown[0].strip(), "|", shown[-1].strip())
for text in ["fro x in y: pass", "form x import y", "improt x", "clas A:\n pass", "deff f():\n pass", "retrun 1", "def f():\n yeild x", "wiht a as b: pass", "asser x", "raize ValueError", "globel x", "asyn def f(): pass",
             "x = 1 iff y else 2", "x = 1 if y esle 2", "a adn b", "a orr b", "nto a", "a iss b", "for x inn y: pass", "import a sa b", "x = [a fir a in b]", "x = 'fro x' fro y", "# retrun\nretrun x", "Class A:\n pass", "IF x: pass", "foo bar",
             "if a:\n    b\nretrun c", "def f():\n    if a:\n        b\n    retrun c\n", "class A:\n    def f(self):\n        for a in b:\n            pass\n        whille c:\n            pass\n", "while a:\n  b\nx = 1\ny = 2\nimprot c",
             "a, b, c, d, e, g, h, i, j, k = l improt m", "x = (\n 1 iff 2 else 3)", "try:\n    x\nexcept E:\n    pass\nfinaly:\n    y\n", "if x:\n    pass\nesle:\n    pass\n", "with a:\n    b\nfro c in d:\n    e\n"]:
    show(text)
print(SyntaxError("made by hand")._metadata)
