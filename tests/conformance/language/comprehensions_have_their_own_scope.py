i = "kept"
print([i * 2 for i in range(3)], i)
print({i: i * i for i in range(3)}, {i % 2 for i in range(5)}, i)
print([(a, b) for a in range(3) for b in range(a) if a + b > 1])
print([[c for c in row] for row in ["ab", "cd"]])
print([x for x in range(20) if x % 2 if x % 3])
matrix = [[1, 2], [3, 4]]
print([[row[k] for row in matrix] for k in range(2)])
print([y for x in range(3) if (y := x * 2) > 1], y)
fs = [lambda: j for j in range(3)]
print([f() for f in fs])
def f(n):
    return [n + k for k in range(n) if all(k % m for m in range(2, k))]
print(f(6))
class C:
    items = [1, 2]
    doubled = [2 * x for x in items]
    try:
        pairs = [(x, items) for x in items]
    except NameError as e:
        message = str(e)
print(C.doubled, C.message)
print({k: v for k, v in zip("ab", [1, 2])}, {**{k: 1 for k in "xy"}})
print([*(x for x in "ab")], [(lambda: z)() for z in (1, 2)])
d = {"a": 1, "b": 2}
print({v: k for k, v in d.items()})
print([x for x, in [(1,), (2,)]], [x for *x, _ in ["abc"]])
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError as e:
    print(e)
