def f(a, b=2, /, *, key=3, **rest): return a, b, key, rest
print(f(1, a="A", b="B", key=4, other=5))
print(f(1, **{"a": 0}), f(*[1, 9], **{"key": 8, "b": 7}))
def g(self, /, **attrs): return self, attrs
print(g(1, self=2))
class C:
    def __init__(self, /, **attrs): self.attrs = attrs
    def update(self, other=(), /, **kw): return dict(other), kw
print(C(self=1, cls=2).attrs, C().update(other=1), C().update([("k", 1)], self=0))
def only(a, /, b, *, c): return a, b, c
for arguments, names in [((1, 2), {"c": 3}), ((1,), {"b": 2, "c": 3}), ((), {"a": 1, "b": 2, "c": 3}), ((1, 2, 3), {}), ((1, 2), {}), ((1,), {"c": 3}), ((1, 2), {"c": 3, "a": 1}), ((1, 2), {"c": 3, "b": 1})]:
    try: print(only(*arguments, **names))
    except TypeError as e: print(e)
print(f.__defaults__, f.__kwdefaults__)
f.__kwdefaults__ = {"key": "changed", "unused": 1}
print(f(1))
f.__kwdefaults__ = None
try: f(1)
except TypeError as e: print(e)
f.__defaults__ = None
try: f(1, key=1)
except TypeError as e: print(e)
f.__defaults__ = (10, 20)
print(f(key=1))
for value in [[1], 5, {}]:
    try: f.__defaults__ = value
    except TypeError as e: print(e)
    try: f.__kwdefaults__ = value
    except TypeError as e: print(e)
log = []
def order(a=log.append("a"), /, b=log.append("b"), *, c=log.append("c"), d=log.append("d")): pass
print(log)
l = lambda a, /, b=[], *args, c, d={}, **kw: (a, b, args, c, d, kw)
print(l(1, c=2), l(1, 2, 3, c=4, a=5), l.__kwdefaults__, l.__code__.co_varnames)
for text in ["def f(a, /, a): pass", "def f(a, *, a): pass", "def f(a=1, b): pass", "def f(*): pass", "def f(*, **k): pass", "def f(/, a): pass", "def f(a, /, b, /): pass", "def f(*a, *b): pass", "def f(**k, a): pass", "def f(*a=1): pass", "def f(**k=1): pass",
             "def f(a, *, b=1, c): pass", "def f(*, /): pass", "def f(a, *b, /): pass", "def f(None): pass", "def f((a, b)): pass", "def f(a.b): pass", "def f(1): pass", "lambda a, a: 0", "lambda *: 0", "def f(a=): pass", "def f(a, **): pass", "def f(__debug__): pass", "lambda a=1, b: 0"]:
    try:
        compile(text, "text", "exec")
        print("compiles", text)
    except SyntaxError as e: print(text, "->", e.msg)
