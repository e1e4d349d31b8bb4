def kind(value):
    match value:
        case bool(b): return "bool", b
        case int(i): return "int", i
        case float(f): return "float", f
        case str(s): return "str", s
        case bytes(b) | bytearray(b): return "bytes", b
        case tuple((a, *rest)): return "tuple", a, rest
        case list([]): return "empty list"
        case list(l): return "list", l
        case dict({"k": v}): return "dict with k", v
        case dict(d): return "dict", d
        case frozenset(s) | set(s): return "set", sorted(s)
        case complex(real=r, imag=i): return "complex", r, i
        case type(__name__=name): return "type", name
        case object(__class__=c): return "object", c.__name__
for value in [True, 3, 2.5, "x", b"y", bytearray(b"z"), (1, 2), (), [], [1], {"k": 1}, {"j": 2}, {3}, frozenset({4}), 1j, int, None, range(2)]:
    print(kind(value))
class Int(int): pass
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def point(value, case):
    try:
        print(case(value))
    except TypeError as e:
        print(e)
def three(v):
    match v:
        case Point(a, b, c): return a
def two_ints(v):
    match v:
        case int(a, b): return a
def twice(v):
    match v:
        case Point(1, x=2): return "twice"
def of_object(v):
    match v:
        case object(x): return x
def of_value(v):
    match v:
        case seven(): return v
def nested(v):
    match v:
        case Point(Point(x, y=[first, *_]), y=int(z)) if z > 1: return x, first, z
        case Point(x, y): return x, y
        case Int(n): return "Int", n
seven = 7
point(Point(1, 2), three); point(5, two_ints); point(Point(1, 2), twice); point(object(), of_object); point(7, of_value)
point(Point(Point(1, [2, 3]), 4), nested); point(Point(3, 4), nested); point(Int(9), nested); point(9, nested)
class NoTuple: __match_args__ = ["x"]
class NoNames: __match_args__ = (1,)
for c in [NoTuple, NoNames]:
    try:
        match c():
            case c(x): print("never")
    except TypeError as e:
        print(e)
