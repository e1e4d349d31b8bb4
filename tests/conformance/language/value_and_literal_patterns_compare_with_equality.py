import math
class Space:
    one = 1
    class deep: text = "deep text"
    equal = type("Equal", (), {"__eq__": lambda self, other: print("asked", other) or True})()
def literal(v):
    match v:
        case -1: return "minus one"
        case 2 - 3j: return "two minus three j"
        case -0.5 + 1J: return "complex"
        case -2j: return "minus two j"
        case 0x10 | 0b11: return "other bases"
        case "a" "b": return "joined"
        case b"x" b"y": return "joined bytes"
        case None: return "None"
        case True: return "True"
        case 1.5e3: return "float"
        case Space.deep.text: return "dotted"
        case Space.one: return "one"
        case """multi
line""": return "multi line"
for v in [-1, -1.0, 2 - 3j, -0.5 + 1j, -2j, 16, 3, "ab", b"xy", None, True, 1, 1.0, 1500, "deep text", 0, False, "multi\nline", math.nan]:
    print(repr(v), literal(v))
match "anything":
    case Space.equal: print("equal asked the right side")
class Left:
    def __eq__(self, other):
        print("left asked with", other)
        return NotImplemented
match Left():
    case 7: print("never")
    case Space.one: print("never")
    case None: print("never: identity")
    case _: print("none")
class Raises:
    def __eq__(self, other): raise RuntimeError("in eq")
try:
    match Raises():
        case "x": pass
except RuntimeError as e: print(e)
try:
    match 1:
        case Space.missing: pass
except AttributeError as e: print(e)
class Keys(dict):
    def __getitem__(self, key): raise RuntimeError("getitem is not used")
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)
match Keys(a=1, b=None):
    case {"a": 2}: pass
    case {"b": None, Space.deep.text: _}: pass
    case {"b": None, -1: _}: pass
    case {"a": 1, **rest}: print(rest)
from collections import defaultdict
d = defaultdict(list)
match d:
    case {"missing": _}: print("never")
    case {}: print("no key was made", dict(d))
