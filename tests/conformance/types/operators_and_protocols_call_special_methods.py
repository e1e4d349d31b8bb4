# oracle: 3.14
# special methods and protocols
class V:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"V({self.x})"
for op in "add sub mul truediv floordiv mod pow lshift rshift and xor or matmul divmod".split():
    def mk(op):
        def f(self, o): return (op, self.x, getattr(o, "x", o))
        def r(self, o): return ("r" + op, self.x, o)
        def i(self, o): self.x = ("i" + op, o); return self
        return f, r, i
    f, r, i = mk(op)
    setattr(V, f"__{op}__", f); setattr(V, f"__r{op}__", r)
    if op != "divmod": setattr(V, f"__i{op}__", i)
v = V(1)
print(v + 2, v - 2, v * 2, v / 2, v // 2, v % 2, v ** 2, v << 2, v >> 2, v & 2, v ^ 2, v | 2, v @ 2, divmod(v, 2))
print(2 + v, 2 - v, 2 * v, 2 / v, 2 // v, 2 % v, 2 ** v, 2 << v, 2 >> v, 2 & v, 2 ^ v, 2 | v, 2 @ v, divmod(2, v))
print([1] + v, "a" * v if False else None)
for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "^=", "|=", "@="):
    w = V(5); exec(f"w {op} 3"); print(w, end=" ")
print()
print(pow(v, 2), pow(v, 2, None))
class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
class B(A):
    def __radd__(self, o): return "B.radd"
class C(A): pass
print(A() + B(), A() + C(), B() + A(), A() + A(), 1 + A())
class N:
    def __add__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
for e in ("N() + 1", "1 + N()", "N() < 1", "N() == 1", "N() != 1", "N() < N()", "-N()", "~N()", "abs(N())", "N()[0]", "len(N())", "N()()", "iter(N())", "next(N())", "3 in N()", "hash(N())", "int(N())", "float(N())", "[][N()]", "del_", "N() >> 1", "bool(N())", "round(N())", "divmod(N(), 1)", "pow(N(), 2)", "pow(N(), 2, 3)", "N() @ 1"):
    try: print(e, "->", eval(e))
    except Exception as x: print(e, type(x).__name__, x)
try:
    n = N(); n += 1
except TypeError as x: print(x)
try:
    n = N(); n[0] = 1
except TypeError as x: print(x)
try:
    del n[0]
except TypeError as x: print(x)
# bool/len
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(bool(L(0)), bool(L(1)), len(L(True)))
for bad in (-1, "x", 1.5, 1 << 70, None):
    try: print(len(L(bad)))
    except Exception as x: print(type(x).__name__, x)
    try: print(bool(L(bad)))
    except Exception as x: print(type(x).__name__, x)
class Bo:
    def __init__(self, n): self.n = n
    def __bool__(self): return self.n
for x in (True, False, 1, None):
    try: print(bool(Bo(x)))
    except Exception as e: print(type(e).__name__, e)
# hash/eq
class H:
    def __eq__(self, o): return True
try: hash(H())
except TypeError as e: print(e)
print(H.__hash__)
class H2(H):
    def __hash__(self): return 1 << 70
print(hash(H2()) == hash(1 << 70))
class H3:
    def __hash__(self): return "x"
try: hash(H3())
except TypeError as e: print(e)
class H4:
    def __hash__(self): return -1
print(hash(H4()))
class H5(H2): 
    def __eq__(self, o): return False
try: hash(H5())
except TypeError as e: print(e)
# iteration
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration("done")
        return self.n
print(list(It()), sum(It()), max(It()), [*It()], 2 in It())
a, b, c = It(); print(a, b, c)
class G:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
print(list(G()), 9 in G(), list(reversed([1])), G()[2])
class BadIter:
    def __iter__(self): return 3
try: iter(BadIter())
except TypeError as e: print(e)
class NoIter(list):
    __iter__ = None
try: iter(NoIter())
except TypeError as e: print(e)
class NoCont:
    __contains__ = None
    def __iter__(self): return iter([1])
try: 1 in NoCont()
except TypeError as e: print(e)
class Cont:
    def __contains__(self, x): return x
print(5 in Cont(), 0 in Cont(), [] not in Cont())
# call
class Ca:
    def __call__(self, *a, **k): return a, k
print(Ca()(), Ca()(1), Ca()(1, 2), Ca()(1, 2, 3, 4, 5), Ca()(a=1), Ca()(*[1, 2], **{"b": 3}))
# str/repr/format
class R:
    def __repr__(self): return 5
    def __str__(self): return None
    def __format__(self, s): return 7
for f in (repr, str, format):
    try: f(R())
    except TypeError as e: print(e)
class R2:
    def __repr__(self): return "R2"
print(R2(), str(R2()), f"{R2()}", f"{R2()!r:>5}", [R2()], {1: R2()})
try: format(R2(), "x")
except TypeError as e: print(e)
# index
class I:
    def __index__(self): return 3
print([0,1,2,3][I()], range(5)[I()], hex(I()), "abcd"[I()], [1]*I(), int(I()), float(I()), (1,2,3,4)[:I()])
class I2:
    def __index__(self): return "x"
try: [1][I2()]
except TypeError as e: print(e)
# setitem/delitem
class SI:
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __getitem__(self, k): return k
s = SI(); s[1] = 2; s[1:2, ...] = 3; del s["x"]; print(s[1:2], s[::3, 4], s[...])
# comparison
class Cmp:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print("lt", end=" "); return self.v < o.v
    def __eq__(self, o): print("eq", end=" "); return self.v == o.v
print(Cmp(1) < Cmp(2), Cmp(1) > Cmp(2), Cmp(1) == Cmp(1), Cmp(1) != Cmp(1))
try: Cmp(1) <= Cmp(2)
except TypeError as e: print(e)
print(sorted([Cmp(3), Cmp(1)])[0].v, min(Cmp(3), Cmp(1)).v)
class Sub(int):
    def __add__(self, o): return "Sub.add"
    def __radd__(self, o): return "Sub.radd"
print(Sub(1) + 2, 2 + Sub(1), Sub(3) * 2, type(Sub(3) * 2), Sub(3), hash(Sub(3)), Sub(3) == 3, {3: 1}[Sub(3)], isinstance(Sub(1), int), -Sub(2))
class SL(list):
    def __getitem__(self, i): return "got"
    def __len__(self): return 99
x = SL([1,2]); print(x[0], len(x), list(x), x, x + [1], type(x + [1]), x == [1,2])
class SD(dict):
    def __missing__(self, k): return "missing " + str(k)
    def __getitem__(self, k): return super().__getitem__(k)
print(SD()[1], SD(a=1)["a"], SD().get("x"))
class SS(str):
    def __add__(self, o): return "SS" + o
    def upper(self): return "UP"
print(SS("a") + "b", SS("a").upper(), SS("a").lower(), type(SS("a").lower()), SS("x") in {"x": 1}, f"{SS('z')}")
class Neg:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __complex__(self): return 1j
    def __bytes__(self): return b"by"
    def __reversed__(self): return "rev"
    def __length_hint__(self): return 3
n = Neg(); print(-n, +n, ~n, abs(n), round(n), round(n, 2), int(n), float(n), complex(n), reversed(n))
