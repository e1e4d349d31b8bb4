# oracle: 3.14
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
del d["a"]
d["a"] = 4
print(d, list(d), list(d.values()), list(d.items()), len(d), "a" in d, d.get("zz"), d.get("zz", 0))
print(d["b"], list(reversed(d)))
print(d.pop("b"), d.pop("zz", None), d.popitem(), d.setdefault("x", []), d.setdefault("c", 9), d)
d.update({"c": 5}, y=6)
d.update([("z", 7)])
print(d, d.copy() == d, d.copy() is d)
print(dict(a=1), dict([("k", "v")]), dict({"a": 1}, b=2), dict(), dict.fromkeys("ab"))
print(dict.fromkeys([1, 2], 0), {**d, "new": 1}, d | {"m": 1}, {1: "a", 1.0: "b", True: "c"})
print(dict(zip("ab", [1, 2])))
d |= {"q": 1}
d |= [("r", 2)]
print(d)
d.clear()
print(d, bool(d), {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} != {1: 1})
k = {"x": 1, "y": 2}
print(k.keys() & {"x", "z"}, k.keys() | {"z"} == {"x", "y", "z"}, k.keys() - {"x"})
print(k.items() & {("x", 1)}, k.keys() ^ {"x"}, "x" in k.keys(), ("x", 1) in k.items())
print(2 in k.values(), k.keys() == {"x", "y"}, k.keys().isdisjoint({"q"}), k.keys(), k.values())
print(k.items(), len(k.items()))
v = k.keys()
k["z"] = 3
print(v, list(k.items())[-1], type(v).__name__, type(iter(v)).__name__, list(reversed(k.items())), k.keys().mapping)
for f in (
    lambda: {}["k"], lambda: {}[1, 2], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: {[]: 1},
    lambda: dict(1), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {} | [], lambda: {} < {},
    lambda: dict(["ab", "c"]), lambda: {}.get(), lambda: {}.missing, lambda: {}.get([]),
    lambda: {}.update(3), lambda: dict.fromkeys(3), lambda: hash({}),
):
    try:
        print(f())
    except (KeyError, TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    for key in k:
        k[key + "!"] = 1
except RuntimeError as e:
    print(e)
try:
    for key in {"a": 1} | k:
        pass
    for key in k:
        del k[key]
except RuntimeError as e:
    print(e)
class D(dict):
    def __missing__(self, key): return f"<{key}>"
m = D(a=1)
print(m["a"], m["zz"], m.get("zz"), "zz" in m, m, type(m.copy()).__name__)
big = {i: i * i for i in range(1000)}
for i in range(0, 1000, 2):
    del big[i]
print(len(big), sum(big.values()), list(big)[:3], big.popitem(), next(iter(big)))
class BadEq:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("eq")
try:
    {BadEq(): 1, BadEq(): 2}
except ValueError as e:
    print(e)
print({"a": {"b": {}}}, {None: 0, (): 1, "": 2, 0: 3, False: 4}, {float("nan"): 1}.get(float("nan")), {1: [2]}[1][0])
