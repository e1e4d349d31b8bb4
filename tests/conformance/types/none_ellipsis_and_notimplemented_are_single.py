# oracle: 3.14
print(None, ..., Ellipsis, NotImplemented, type(None).__name__, type(...).__name__)
print(type(NotImplemented).__name__, type(None)() is None, type(...)() is Ellipsis, bool(None))
print(bool(...), None is None, None == 0, hash(None) == hash(None))
n, l = None, [1]
for f in (
    lambda: n.x, lambda: n + 1, lambda: n(), lambda: n[0], lambda: len(None), lambda: iter(None),
    lambda: setattr(None, "x", 1), lambda: bool(NotImplemented), lambda: -n, lambda: n < 1,
    lambda: int(None), lambda: l[n],
):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
