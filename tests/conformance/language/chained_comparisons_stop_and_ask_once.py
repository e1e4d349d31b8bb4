# oracle: 3.14
class N:
    def __init__(self, name, results): self.name, self.results = name, dict(results)
    def __repr__(self): return self.name
    def __bool__(self): raise RuntimeError(f"truth of {self.name}")
    def answer(self, op, other):
        print(f"{self.name} {op} {other!r}")
        return self.results.get(op, NotImplemented)
    def __lt__(self, o): return self.answer("<", o)
    def __gt__(self, o): return self.answer(">", o)
    def __eq__(self, o): return self.answer("==", o)
    def __contains__(self, o): return self.answer("contains", o)
    __hash__ = None
def get(value):
    print("get", value)
    return value
a, b, c = N("a", {"<": True}), N("b", {"<": 0, ">": "greater"}), N("c", {"contains": [1], "==": []})
print(get(a) < get(b) < get(c) < get("never"))
print(get(1) < get(b) > get(0))
print(get(5) in get(c))
print(get(c) == get(1) != get("never"))
print(1 < 2 < 3 == 3.0 != 4 in [4] not in [5] is not None)
print(1 < 2 == True, (1 < 2) == True, 1 in [1] == True, not 1 in [2])
try:
    if (a < b) and N("result", {}): pass
except RuntimeError as e: print(e)
class Truthless:
    def __lt__(self, o): return N("of a comparison", {})
try:
    print(Truthless() < 1 < 2)
except RuntimeError as e: print(e)
print(repr(Truthless() < 1))
for text in ["a < 1", "1 <= a", "a >= a", "a in 1", "1 in b", "None < None", "1 < 'a' < 2", "[] < ()", "{} < {}", "1j < 2j", "object() > object()", "a is not b < c", "lambda: 0 < 1"]:
    try: print(text, "=", (lambda v: v if isinstance(v, (bool, int)) else type(v).__name__)(eval(text)))
    except (TypeError, RuntimeError) as e: print(text, "->", type(e).__name__, e)
def side(): 
    log = []
    result = log.append(1) is None is not log.append(2) is None
    return result, log
print(side())
