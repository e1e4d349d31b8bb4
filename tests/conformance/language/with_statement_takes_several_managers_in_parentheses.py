class M:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail
        print("make", name)
    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter": raise RuntimeError(f"enter {self.name}")
        return self.name
    def __exit__(self, kind, value, tb):
        print("exit", self.name, repr(value), tb is not None)
        if self.fail == "exit": raise RuntimeError(f"exit {self.name}")
        return self.swallow
with (M("a") as a, M("b") as (b), M("c"),):
    print(a, b)
with M("outer", swallow=True) as x, M("inner") as y:
    raise ValueError("swallowed by the outer")
print("went on")
with M("outer", swallow=True), M("inner", fail="enter"):
    print("never")
with M("outer", swallow=True), M("inner", fail="exit"):
    raise ValueError("replaced")
try:
    with M("first", fail="exit"), M("second", fail="exit"):
        raise ValueError("body")
except RuntimeError as e:
    print(e, "<-", e.__context__, "<-", e.__context__.__context__)
targets = {}
with M("one") as targets["k"], M("12") as (p, q), (M("tail")) as [*r]:
    print(targets, p, q, r)
try:
    with M("unpacks", swallow=False) as (p, q):
        print("never")
except ValueError as e:
    print(e)
def returns():
    with M("returns"):
        return "value"
print(returns())
def loop():
    for i in range(3):
        with M(i):
            if i == 0: continue
            if i == 1: break
    return i
print(loop())
def swallowed_return():
    with M("s", swallow=True):
        raise KeyError
    return "after"
print(swallowed_return())
with (M("tuple"), M("display"))[1] as w: print(w)
