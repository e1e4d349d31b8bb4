# oracle: 3.14
class Asked:
    def __init__(self, **names): self.__dict__["names"] = names
    def __getattr__(self, name):
        print("asked for", name)
        try: return self.names[name]
        except KeyError: raise AttributeError(name) from None
def guard(text, result):
    print("guard", text)
    return result
match Asked(a=1, b=2):
    case Asked(a=1, b=3): print("never")
    case Asked(a=x, b=2) if guard(f"x is {x}", False): print("never")
    case Asked(c=_) | Asked(b=2) if guard("or pattern", True): print("third")
print("x after a failed guard:", x)
match [1, [2, 3]]:
    case [a, [b, 4]]: print("never")
    case [a, [b, c]] as whole if (total := a + b + c) > 5: print(a, b, c, whole, total)
match {"k": 1, "l": {"m": 2}, "n": 3}:
    case {"k": int() as k, "l": {"m": (1 | 2) as m}, **rest}: print(k, m, rest)
match (1, 2, 3, 4, 5):
    case [first, *_, 4 as fourth, last]: print(first, fourth, last)
match "text":
    case [*_]: print("a str is no sequence")
    case str() as s: print(s)
for value in [(0, "a"), (1, "b"), ("c", 2)]:
    match value:
        case (0, name) | (1, name) | (name, 2): print(name)
match 5:
    case _ if guard("of the wildcard", False): pass
    case n if n > 9: pass
    case unmatched if False: pass
print(n, unmatched)
def raises():
    match 1:
        case x if 1 / 0: pass
try: raises()
except ZeroDivisionError as e: print(e)
for text in ["match 1:\n case x: pass\n case y: pass", "match 1:\n case _: pass\n case 1: pass", "match 1:\n case x | 1: pass", "match 1:\n case (1 as x) | 2: pass",
             "match 1:\n case [x, x]: pass", "match 1:\n case [*a, *b]: pass", "match 1:\n case {**r, 'a': 1}: pass", "match 1:\n case 1 as _: pass", "match 1:\n case 1 as a.b: pass",
             "match 1:\n case {**_}: pass", "match 1:\n case A(x=1, 2): pass", "match 1:\n case A(x=1, x=2): pass", "match 1:\n case -x: pass", "match 1:\n case 1 + 2: pass",
             "match 1:\n case f'x': pass", "match 1:\n case {x: 1}: pass", "match 1:\n case 1 + x: pass", "match 1:\n case (x := 1): pass", "match 1:\n case x.y(): pass\n case x if 1: pass"]:
    try:
        compile(text, "text", "exec")
        print("compiles", repr(text))
    except SyntaxError as e:
        print(repr(text[10:]), "->", e.msg)
