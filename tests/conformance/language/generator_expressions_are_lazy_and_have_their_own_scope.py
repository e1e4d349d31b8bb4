x = "outer"
g = (x * 2 for x in [1, 2, 3] if x != 2)
print(next(g), x)
print(list(g), x)

def trace(n):
    print("evaluated", n)
    return n

lazy = (trace(i) for i in range(2))
print("nothing yet")
print(sum(lazy))

try:
    broken = (i for i in missing)
except NameError as e:
    print("the first iterable is evaluated at once:", e)

late = (missing for i in range(1))
try:
    next(late)
except NameError as e:
    print("the rest later:", e)

print(sum(a * b for a in range(3) for b in range(a)))
print(list((i, j) for i in range(3) for j in range(i) if (i + j) % 2))
print(max((len(w), w) for w in ["a", "bbb", "cc"]))
nested = ((i + j for j in range(2)) for i in range(2))
print([list(n) for n in nested])
