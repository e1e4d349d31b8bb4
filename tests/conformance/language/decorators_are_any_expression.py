# oracle: 3.14
def say(text):
    print("evaluated", text)
    def decorator(f):
        print("applied", text, getattr(f, "__name__", f))
        return f
    return decorator
decorators = {"k": [say("item")]}
class Space:
    @staticmethod
    def method(n): return lambda f: (f, n)
@say("first")
@decorators["k"][0]
@(lambda f: f)
@(say("left") if True else None)
def function(): return "called"
print(function())
@Space().method(n=5)
def pair(): pass
print(pair[0].__name__, pair[1])
@(kept := say("walrus"))
class C: pass
print(C, kept.__name__)
@[print, str][1]
class Text: pass
print(type(Text), Text)
@callable
def gone(): pass
print(gone)
@lambda f: 7
def seven(): pass
print(seven)
@1 .__add__
def add(): pass
print(add)
for decorator in [5, None, lambda: 0, lambda a, b: 0]:
    try:
        @decorator
        def never(): pass
    except TypeError as e: print(e)
try:
    @undefined
    class D: pass
except NameError as e: print(e)
def counts(f):
    counts.n += 1
    return f
counts.n = 0
for _ in range(3):
    @counts
    def looped(): pass
print(counts.n)
def outer():
    @say("inner")
    def recursive(n): return n and recursive(n - 1)
    return recursive(3)
print(outer())
print(function.__code__.co_firstlineno, C.__firstlineno__)
class E:
    def wrap(f): return lambda self: ("wrapped", f(self))
    @wrap
    def method(self): return 1
    @property
    @wrap
    def prop(self): return 2
    del wrap
print(E().method(), E().prop)
async def main():
    @(await decorate())
    def awaited(): return "awaited"
    return awaited()
async def decorate(): return lambda f: f
try: main().send(None)
except StopIteration as e: print(e.value)
for text in ["@a\nx = 1", "@\ndef f(): pass", "@a b\ndef f(): pass", "@a, b\ndef f(): pass", "@*a\ndef f(): pass", "@a = 1\ndef f(): pass", "@yield\ndef f(): pass", "@a", "@a\n\n@b\ndef f(): pass", "@a\nasync def f(): pass", "@a\nlambda: 0", "@a # comment\nclass C: pass"]:
    try:
        compile(text, "text", "exec")
        print("compiles", repr(text))
    except SyntaxError as e: print(repr(text), "->", e.msg)
