# oracle: 3.14
import operator
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
    def __repr__(self): return f"I({self.n!r})"
two = I(2)
print([1, 2, 3][two], "abc"[two], (1, 2, 3)[:two], b"abc"[two:], range(5)[two], bytearray(b"abc")[two], memoryview(b"abc")[two])
print("ab" * two, two * [1], (1,) * two, b"x" * two, bytearray(b"y") * two)
print(range(two), list(range(two, I(5), two)), bin(two), hex(two), oct(two), chr(I(65)), int(two), float(two), complex(two), bytes(two), bytearray(two), round(1.25, I(1)))
print("a,b,c".split(",", two), "abc".center(I(5)), "x".zfill(two), "a\tb".expandtabs(two), [0, 1, 2].index(2, two), "abc".find("c", two), "aXbXc".replace("X", "", I(1)))
items = [0, 1, 2]
items.insert(two, "new"); items[I(0)] = "zero"; del items[I(-1)]
print(items, items.pop(I(0)), operator.index(two), operator.getitem("abc", two), slice(two, I(5)).indices(I(3)))
print("%d %x %c" % (I(5), I(255), I(66)) if 0 else "no %", divmod(7, 2), pow(2, 3, 5), int("11", two), sum([1], I(2)) if 0 else "no sum")
for text in ["'%d' % two", "'%x' % two", "'%c' % I(66)", "two + 1", "-two", "abs(two)", "int('1', I(99))", "[][I('x')]", "'a' * I(1.5)", "range(I(None))", "[1][I(10**30)]", "'a' * I(10**30)", "range(10)[I(10**30)]", "[1, 2][I(-10**30):I(10**30)]",
             "f'{two:d}'", "f'{two!r:>6}'", "math.factorial(I(5))", "math.gcd(I(4), two)", "math.sqrt(I(4))", "math.comb(I(5), two)", "[].pop(I(0))", "chr(I(-1))", "bytes([I(65), two])", "bytes([I(256)])", "bytearray(b'').append(two)", "hash(two) == hash(2)",
             "{2: 'two'}.get(two)", "two == 2", "int(I(True))", "[1, 2][I(True)]", "range(2).index(I(1))", "2 in range(two, 3)", "(1).__lshift__(two)", "1 << two", "(3).to_bytes(two)", "round(3.14159, two)", "round(31, I(-1))", "enumerate('a', two).__next__()",
             "[1][1.0]", "[1]['a']", "[1][None]", "(1,)[1.0]", "'a'[1.0]", "b'a'['x']", "range(3)[1.0]", "[1][1.0:]", "[1]['a':]", "slice('a').indices(3)", "range(1.0)", "'a' * 1.0", "[] * 'a'", "bin(1.0)", "chr('a')", "chr(1.0)"]:
    import math
    try: print(text, "=", eval(text))
    except (TypeError, ValueError, IndexError, OverflowError) as e: print(text, "->", type(e).__name__, e)
