# oracle: 3.14
def call(text, **names):
    try:
        print(text, "=", eval(text, globals(), names))
    except TypeError as e:
        print(text, "->", e)
def f(a, b=1, *args, c=2, **kw): return a, b, args, c, kw
def g(a): return a
class Mapping:
    def __init__(self, keys): self.names = keys
    def keys(self): return self.names
    def __getitem__(self, key): return key
class C:
    def m(self, a): return a
    def __call__(self, a): return a
for text in ["f(1, a=2)", "f(1, 2, b=3)", "f(1, **{'a': 2})", "f(b=1, **{'b': 2})", "f(**{'a': 1}, **{'a': 2})", "f(a=1, **{'x': 1}, x=2)", "f(1, **{1: 2})", "g(**{1: 2})", "print(**{1: 2})",
             "f(1, **Mapping(['x', 'y']))", "f(1, **Mapping(['x', 'x']))", "f(1, **Mapping([1]))", "f(**5)", "f(*5)", "f(*1, *2)", "f(1, *None)", "f(**None)", "f(**[('a', 1)])", "f(**'ab')",
             "g(1, *(), **{'a': 1})", "C().m(1, a=2)", "C().m(self=1, a=1)", "C()(1, a=2)", "int('1', **{'base': 2}, **{'base': 3})", "dict(a=1, **{'a': 2})", "dict(**{1: 2})", "dict(**{'a': 1}, **{'b': 2})",
             "{**{'a': 1}, **5}", "[*5]", "{*None}", "(*1,)", "len(*5)", "len(**5)", "(lambda: 0)(*5)", "(lambda **k: k)(**{'a': 1}, b=2)", "(lambda **k: k)(**{None: 1})",
             "type('X', (), {}, a=1, **{'a': 2})", "f(1, 2, 3, a=4)", "C.m(1, 2, self=3)"]:
    call(text)
class BadKeys:
    def keys(self): raise RuntimeError("keys failed")
class NoKeys:
    def __getitem__(self, k): return 1
class BadItem:
    def keys(self): return ["k"]
    def __getitem__(self, k): raise ValueError(k)
class BadIter:
    def __iter__(self): raise TypeError("iter failed")
for source in [BadKeys(), NoKeys(), BadItem()]:
    try:
        f(1, **source)
    except (RuntimeError, TypeError, ValueError) as e:
        print(type(source).__name__, type(e).__name__, e)
try:
    f(*BadIter())
except TypeError as e:
    print(e)
