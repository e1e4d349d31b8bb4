# oracle: 3.14
import ast

source = r'''
"""Module doc with 'quotes' and \\ back\tslash."""
from . import a, b as c
from ..x.y import *
import os.path as p, sys
@decorator
@other(1)
class A[T: int = str, *Ts, **P](B, metaclass=M):
    """Doc"""
    x: int = 3
    (y): int
    z.w: str
    async def f(self, a, /, b: int=1, *args: T, c, d=2, **kw) -> None:
        async with a as b, c: pass
        async for i in j: await k
        else: return [x async for x in y if a if b]
    def g(self): pass
type Alias[T] = list[T]
x = y, = 1, 2
x, y = y, x
x += (yield)
a[1:2, ..., ::3] = b[()] = c[d, ] = e[*f]
del a.b, c[0]
global q, r
def h():
    nonlocal s
    return lambda a, *b, c=1, **d: (a, b)
if a: 1
elif b: 2
else:
    if c: 3
    d
for x, in a, b: break
else: continue
while not a and b or c: pass
try: x
except (A, B) as e: raise
except C: raise D from None
except: raise E
else: 1
finally: 2
try: x
except* A: pass
assert a, "b"
with (a, b) as (c, d), e: pass
match a, b:
    case [1, -2, 3+4j, "s", None, x.y]: pass
    case {"k": v, **rest} if v: pass
    case P(1, x=2) | Q() as r: pass
    case [(1 | 2), *_]: pass
    case _: pass
-x ** -y; (-x) ** y; a ** b ** c; (a ** b) ** c; a - (b - c); a or (b or c) and d; not (not a); ~-+a
(a if b else c) if d else e; (x := 5); f(x := 5, *a, k=1, **b); f(i for i in j); (lambda: 1)()
a < b == c is not d not in e; (a < b) < c; 1 .real; 1.5.real; 1e400; -1e400j; 10**20
{**a, 1: 2}; {1, *b}; {x: y for x, y in z}; {x for x in (yield)}; (); (1,); [*a, *b]
'it\'s'; "a\"b"; 'a\nb'; b'\x00'; u'u'; ...; 'é\x00\u2028'
f'{a!r:>{w}}{{}}{b=}'; f"{'x'}"; f'a{"b" + f"{c}"}\n'; f'{ {1: 2}[1] }'; t'{x!s}y'; f"{x:%H:%M}"
(await x)[0]; (await x) ** 2; (yield x); (yield from x)
'''.strip()
text = ast.unparse(ast.parse(source))
print(text)
print(ast.dump(ast.parse(text)) == ast.dump(ast.parse(source)), ast.unparse(ast.parse(text)) == text)
print(ast.unparse(ast.parse("(int, str) -> x[y]", mode="func_type")), ast.unparse(ast.parse("a, b", mode="eval")), ast.unparse(ast.Constant((1, "a"))))
print(ast.unparse(ast.Set([])), repr(ast.unparse([ast.Pass(), ast.Break()])))
