class Both:
    def __init__(self, name): self.name = name
    def __iadd__(self, other):
        print("iadd", self.name, other)
        return NotImplemented
    def __add__(self, other):
        print("add", self.name, other)
        return NotImplemented
    def __isub__(self, other):
        print("isub", self.name, other)
        return "what isub gives"
    __imul__ = None

class Right:
    def __radd__(self, other):
        print("radd of", type(other).__name__)
        return "from radd"
    def __rmul__(self, other):
        return "from rmul"
    def __repr__(self): return "Right()"

a = Both("a")
a += Right()
print(a)
b = Both("b")
b -= 1
print(b)
for right in [1, Right()]:
    c = Both("c")
    try:
        c *= right
        print(c)
    except TypeError as e:
        print(e)
    try:
        c += 1
    except TypeError as e:
        print(e)
t = ([1], "x")
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
s = t[0]
s += "ab"
print(t)
for statement in ["x @= 1", "x **= 'a'", "x //= None", "x >>= 1.5", "x <<= []", "x &= {}", "x |= 'a'", "x ^= 1.0", "x %= None", "x -= ''", "x /= ()"]:
    try:
        exec(statement, {"x": 1})
    except TypeError as e:
        print(statement, "->", e)
class Power:
    def __ipow__(self, other): return ("ipow", other)
p = Power()
p **= 3
print(p)
