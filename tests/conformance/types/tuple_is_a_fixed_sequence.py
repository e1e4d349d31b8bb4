t = (1, "a", None)
print(t, t[0], t[-1], t[1:], t + (2,), t * 2, len(t), "a" in t, t.index("a"), t.count(1))
print(hash((1, 2)) == hash((1, 2)), (1, 2) < (1, 3), (1,) < (1, 0), () == tuple(), tuple("ab"))
print((1,), tuple(x for x in "xy"))
print({(1, 2): "v"}[1, 2], t == (1, "a", None), t is tuple(t), t[:] is t, (1, 2) == [1, 2])
print(max((1, 5), (2, 0)), ((1, 2), (3,))[0][1], isinstance(t, tuple), t[::-1], bool(()), *t)
for f in (
    lambda: t.index("zz"), lambda: t[5], lambda: t + [1], lambda: tuple(1), lambda: t.append(1),
    lambda: hash(([],)), lambda: (1,) < (None,), lambda: tuple(1, 2),
):
    try:
        print(f())
    except (TypeError, ValueError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
x = T(1, 2)
print(x, x.first, x == (1, 2), type(x + ()).__name__, [*x])
