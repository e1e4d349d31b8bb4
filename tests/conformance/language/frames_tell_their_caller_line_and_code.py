# oracle: 3.13
import sys
def inner(depth):
    frame = sys._getframe(depth)
    return frame.f_code.co_name, frame.f_lineno, frame.f_back is not None
def middle(depth):
    return inner(
        depth)
print(inner(0), middle(1), middle(0), middle(2))
try: sys._getframe(1000)
except ValueError as e: print(e)
for bad in ["x", None, 1.0]:
    try: sys._getframe(bad)
    except TypeError as e: print(e)
f = sys._getframe()
print(f.f_back, f.f_code.co_name, f.f_globals is globals(), f.f_locals is globals(), f.f_builtins["len"] is len)
class C:
    print(sys._getframe().f_code.co_name, sys._getframe().f_back.f_code.co_name)
    inside = [sys._getframe().f_code.co_name for _ in "a"]
    lazy = list(sys._getframe().f_code.co_name for _ in "a")
    function = (lambda: sys._getframe().f_code.co_qualname)()
print(C.inside, C.lazy, C.function)
def walk():
    names, frame = [], sys._getframe()
    while frame:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names
class P:
    @property
    def p(self): return walk()
    def __getitem__(self, k): return walk()
    def __add__(self, o): return walk()
    def __iter__(self): return iter([walk()])
    def __del__(self): pass
print(P().p[:2], P()[0][:2], (P() + 1)[:2], list(P())[0][:2], sorted([1], key=lambda x: len(walk())), list(map(lambda x: walk(), [1]))[0][:3])
def generator():
    yield walk()
    yield from (walk() for _ in "a")
def driver(): return list(generator())
print([names[:4] for names in driver()])
def kept():
    secret = 42
    return sys._getframe()
def raises():
    local = "in the traceback"
    1 / 0
try: raises()
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_next)
print(kept().f_code.co_name, kept().f_lineno > 0)
def caller_globals(): return sys._getframe(1).f_globals["__name__"], sys._getframe(1).f_locals.get("marker")
def with_marker():
    marker = "found"
    return caller_globals()
print(with_marker())
