class Num:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"Num({self.n})"
    def __add__(self, o): return f"{self!r}+{o!r}"
    def __radd__(self, o): return f"{o!r}+r{self!r}"
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return NotImplemented
    def __matmul__(self, o): return "matmul"
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __index__(self): return self.n
    def __int__(self): return self.n
    def __float__(self): return float(self.n)
    def __round__(self, nd=None): return ("round", nd)
class Sub(Num):
    def __radd__(self, o): return "Sub first"
n = Num(3)
print(n + 1, 1 + n, n + n, Num(1) + Sub(2), n @ 1, -n, +n, ~n, abs(n), n ** 2, pow(n, 2, 5), divmod(n, 2), divmod(2, n))
print([10, 20, 30, 40][n], "abcdef"[n], hex(n), int(n), float(n), round(n), round(n, 2), range(n), bin(n), "x" * n)
for f in (
    lambda: n - 1, lambda: 1 - n, lambda: n * 2 if False else n / 2, lambda: n < 3, lambda: -"a",
    lambda: ~1.5, lambda: "a" + 1, lambda: 1 + "a", lambda: [] + (), lambda: {} + {},
    lambda: "a" * "b", lambda: 2 ** "x", lambda: 1 @ 2, lambda: None + 1, lambda: "a" - "b",
    lambda: 1 << 1.0, lambda: object() + object(), lambda: [1] * 1.5, lambda: 5 % "a",
    lambda: 1 // None, lambda: pow("a", 2), lambda: divmod("a", 1),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
