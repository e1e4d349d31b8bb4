# oracle: 3.14
counter = 0
class Module:
    global counter, made_here
    counter += 1
    made_here = "by the class"
    def method(self): return counter
    global function
    def function(): return "a global function"
    global Inner
    class Inner: pass
print(counter, made_here, function(), Inner, Inner.__qualname__, function.__qualname__)
print(sorted(k for k in vars(Module) if not k.startswith("__")), Module().method())

def outer():
    value = 1
    class Body:
        nonlocal value
        value = 2
        class Deeper:
            nonlocal value
            value *= 10
        seen = value
    def inner():
        nonlocal value
        value += 1
        def innermost():
            global value
            value = "global"
        innermost()
    inner()
    return value, Body.seen, hasattr(Body, "value")
print(outer(), value)

def shadow():
    x = "function"
    class C:
        try: print(x)
        except NameError as e: print(e)
        x = "class"
        print(x)
        def f(self): return x
        y = [x for _ in "a"]
    return C().f(), C.x, C.y
print(shadow())
for text in ["class C:\n nonlocal x", "def f():\n x = 1\n class C:\n  nonlocal x\n  global x", "def f(x):\n global x", "def f():\n print(x)\n global x",
             "def f():\n x = 1\n nonlocal x", "nonlocal x", "class C:\n x = 1\n global x", "def f():\n def g():\n  nonlocal __class__", "def f():\n for x in []: pass\n global x",
             "def f():\n import x\n global x", "class C:\n def f(self):\n  nonlocal __class__\n  __class__ = 1", "global x\nx: int = 1"]:
    try:
        compile(text, "text", "exec")
        print("compiles")
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset)
