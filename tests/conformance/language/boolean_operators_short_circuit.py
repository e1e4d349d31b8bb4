def t(x):
    print("t", x)
    return x
print(t(0) or t("") or t([]) or t("last"))
print(t(1) and t("a") and t(()) and t("never"))
print(t(1) or t(2))
print(not t([]), not t([0]))
class Falsy:
    def __bool__(self): return False
class Empty:
    def __len__(self): return 0
class Bad:
    def __bool__(self): return 1
class BadLen:
    def __len__(self): return -1
print(bool(Falsy()), bool(Empty()), "yes" if Falsy() else "no")
for b in (Bad, BadLen):
    try:
        if b(): pass
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
x = 5
print("small" if x < 3 else "medium" if x < 10 else "large")
if (n := len("abc")) > 2:
    print("n is", n)
print([y := 1, y + 1], y)
print([last := i for i in range(3)], last)
while (x := x - 2) > 0:
    print("x", x)
def f(): return (z := 3) + z
print(f())
