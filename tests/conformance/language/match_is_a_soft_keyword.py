match = 1
case = 2
type = 3
_ = 4
print(match, case, type, _)
match[0:1] if False else None
print(match + case)
def f(match, *, case): return match, case
print(f(1, case=2))
match (match, case):
    case (1, x):
        print("tuple", x)
match match:
    case case:
        print("bound", case)
match -1:
    case -1: print("minus one")
match [1, 2], 3:
    case [a, b], c: print(a, b, c)
match *[1], 2:
    case 1, 2: print("star")
match {"a": 1}:
    case {"b": _}: print("no")
    case {"a": 1 | 2 as n}: print("n", n)
match 5:
    case int():
        print("class pattern")
        print("two statements")
class NoArgs: pass
try:
    match NoArgs():
        case NoArgs(1): pass
except TypeError as e:
    print(e)
class Args:
    __match_args__ = ("a",)
    a = 1
try:
    match Args():
        case Args(1, 2): pass
except TypeError as e:
    print(e)
try:
    match Args():
        case Args(1, a=1): pass
except TypeError as e:
    print(e)
try:
    match 1:
        case NoArgs.missing: pass
except AttributeError as e:
    print(e)
