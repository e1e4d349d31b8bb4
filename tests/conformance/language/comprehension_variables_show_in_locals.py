# oracle: 3.14
import sys
print([sorted(k for k in locals() if k in ("x", "y", "kept")) for x in "a" for y in "b"])
def function(kept):
    seen = [(sorted(locals()), locals()["x"]) for x in (1, 2)]
    after = sorted(locals())
    return seen, after
print(function(0))
def shadowing(x):
    inside = [locals()["x"] for x in (1, 2)]
    return inside, locals()["x"]
print(shadowing("outer"))
def frame(kept):
    return [sys._getframe().f_locals["x"] for x in "ab"], [sorted(sys._getframe().f_locals) for y in "c"]
print(frame(1))
class Body:
    kept = 1
    names = [sorted(k for k in locals() if not k.startswith("__")) for x in "a"]
print(Body.names, hasattr(Body, "x"))
def captured():
    return [[f() for f in [lambda: x]] + [locals()["x"]] for x in (5, 6)]
print(captured())
def nested():
    return {a: {b: sorted(locals()) for b in "y"} for a in "x"}
print(nested())
def evaluated():
    return [eval("x * 2") for x in (1, 2)], {x: eval("x") for x in "k"}
print(evaluated())
def generator():
    return list(sorted(locals()) for x in "a")
print(generator())
def after_an_error():
    try:
        [1 / x for x in (1, 0)]
    except ZeroDivisionError:
        return sorted(locals())
print(after_an_error())
print("x" in globals(), "y" in globals())
