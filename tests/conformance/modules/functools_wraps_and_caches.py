import functools
from functools import partial, reduce, wraps, lru_cache, cache, total_ordering, cmp_to_key, singledispatch, cached_property, partialmethod
p = partial(int, base=2)
print(p("101"), p.func is int, p.args, p.keywords, partial(print, "a", sep="-")("b"))
print(partial(partial(pow, 2), 3)(), repr(partial(int, "5", base=8)))
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7))
print(reduce(max, [3, 9, 2]), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
def deco(f):
    @wraps(f)
    def wrapper(*a, **k):
        "wrapper doc"
        return f(*a, **k)
    return wrapper
@deco
def documented(x):
    "documented doc"
    return x
print(documented.__name__, documented.__doc__, documented.__wrapped__(3), documented(4))
calls = []
@lru_cache(maxsize=2)
def square(x):
    calls.append(x)
    return x * x
print([square(i) for i in (1, 2, 1, 3, 2, 1)], calls, square.cache_info(), square.cache_clear())
print(square.cache_info(), square.cache_parameters())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache
def kw(a, b=1): return (a, b)
kw(1)
kw(1, 1)
kw(1, b=1)
kw(1.0)
print(kw.cache_info())
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) != V(2))
class C:
    def __init__(self): self.count = 0
    @cached_property
    def value(self):
        self.count += 1
        return self.count
    def add(self, a, b): return a + b
    add5 = partialmethod(add, 5)
c = C()
print(c.value, c.value, c.__dict__, c.add5(1))
@singledispatch
def show(x): return "object"
@show.register
def _(x: int): return "int"
@show.register(list)
def _(x): return "list"
print(show(1), show([]), show("s"), show(True), show.dispatch(bool)(1))
for f in (
    lambda: reduce(max, []), lambda: partial(), lambda: partial(3), lambda: square([]),
    lambda: reduce(max, 3), lambda: lru_cache(maxsize="x"),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
