# oracle: 3.14
(a, *b), *c = [(1, 2, 3), 4, 5]
print(a, b, c)
[first, (second, *rest), [*others, last]] = "a", "bcd", "efg"
print(first, second, rest, others, last)
*(x, y), = [10, 20]
print(x, y)
*[p, *q], r = "wxyz"
print(p, q, r)

class Holder:
    pass

holder, table = Holder(), {}
*holder.items, table["last"] = range(4)
print(holder.items, table)
for head, *(middle, tail) in [(1, 2, 3), "abc"]:
    print(head, middle, tail)
print([(h, t) for h, *t in ["xyz", (1,)]])
with_star = *"ab", *[1], 2
print(with_star)
for source in [(1,), ((1, 2), 3, 4), ((), 1)]:
    try:
        (m, *n), o = source
        print(m, n, o)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    *(u, v), w = 1, 2, 3, 4
except ValueError as e:
    print(e, "w" in globals(), "u" in globals())
for text in ["*a = 1", "*a, *b = 1", "*a, (*b, *c) = 1", "del *a", "*a += 1", "a, *b: int = 1", "for *x in y: pass", "(*a) = 1"]:
    try:
        compile(text, "text", "exec")
        print("compiles", text)
    except SyntaxError as e:
        print(text, "->", e.msg)
