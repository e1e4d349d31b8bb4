# oracle: 3.14
class Items:
    def __getitem__(self, i):
        print("item", i, end=" ")
        if i > 3: raise IndexError
        return i * 10
class Iterates:
    def __iter__(self):
        print("iter", end=" ")
        return iter([1, float("nan"), "x"])
class Refuses:
    __contains__ = None
    def __iter__(self): return iter([1])
class Contains:
    def __contains__(self, x): return [x] if x else ()
class Endless:
    def __iter__(self):
        n = 0
        while True:
            yield n
            n += 1
class Raises:
    def __iter__(self): raise KeyError("iter")
class BadIter:
    def __iter__(self): return 5
nan = float("nan")
print(20 in Items(), 5 in Items(), 20 not in Items())
print("x" in Iterates(), nan in Iterates(), nan in [nan], nan in (n for n in [nan]))
print(5 in Contains(), 0 in Contains(), 0 not in Contains(), 1000 in Endless())
for text in ["1 in Refuses()", "1 in Raises()", "1 in BadIter()", "1 in 5", "1 in None", "1 in object()", "1 in 'abc'", "'a' in b'abc'", "300 in b'abc'", "-1 in b'abc'", "[] in {}", "[] in {1}", "{} in [{}]", "b'b' in b'abc'", "'' in ''", "1.5 in b'a'",
             "None in 'a'", "'b' in range(3)", "1.0 in range(3)", "True in range(2)", "{1} in {frozenset({1})}", "[1] in frozenset()", "1 in (x for x in 'a')", "1 in type", "1 in int", "'n' not in 1"]:
    try: print(text, "=", eval(text))
    except (TypeError, KeyError, ValueError) as e: print(text, "->", type(e).__name__, e)
it = iter("abcd")
print("b" in it, list(it), "a" in it)
class Eq:
    def __eq__(self, o): print("asked", o); return False
e = Eq()
print(e in [e], e in [1, e], 1 in [e])
class Meta(type):
    def __contains__(cls, x): return x == cls.__name__
    def __iter__(cls): return iter("ab")
    def __len__(cls): return 7
    def __getitem__(cls, i): return i
class M(metaclass=Meta): pass
print("M" in M, list(M), len(M), M[3], "N" in M)
import operator
print(operator.contains([1], 1), operator.countOf(Items(), 10), operator.indexOf(Iterates(), "x"))
try: operator.indexOf([], 1)
except ValueError as e: print(e)
