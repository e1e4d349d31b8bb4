# oracle: 3.14
a, b = 1, 2
(a, b), c = [b, a], "c"
print(a, b, c)
first, *rest = "abc"
*init, last = range(4)
x, *mid, y = (1, 2)
print(first, rest, init, last, x, mid, y)
[p, (q, *r)] = 1, (2, 3, 4)
print(p, q, r)
d = {}
d["k"], obj = 1, type("O", (), {})()
obj.attr, d["l"] = 2, 3
print(d, obj.attr)
i = 0
l = [10, 20, 30]
i, l[i] = 2, "changed"
print(i, l)
a = b = c = []
a.append(1)
print(b, c is a)
for bad in ("1, 2 = x", ):
    pass
def check(f):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
def too_many():
    a, b = 1, 2, 3
def too_few():
    a, b, c = 1, 2
def too_few_starred():
    a, *b, c = [1]
def not_iterable():
    a, b = 3
def too_many_list():
    a, b = iter([1, 2, 3])
def nothing():
    a, b = None
def dict_too_many():
    a, b = {"x": 1, "y": 2, "z": 3}
for f in (too_many, too_few, too_few_starred, not_iterable, too_many_list, nothing, dict_too_many):
    check(f)
print([*range(3), *"ab"], (*[1], 2), {*[1, 1], 2}, {**{"a": 1}, "b": 2, **{"a": 3}})
def returns(): return 1, *[2, 3]
print(returns())
for check_error in (lambda: [*3], lambda: {**3}, lambda: {*None}):
    check(check_error)
