# oracle: 3.14
import sys


def function(x):
    frame = sys._getframe()
    p = frame.f_locals
    p["extra"] = 1
    attempts = [
        lambda: p.pop("x"), lambda: p.pop("extra"), lambda: p.pop("zork"), lambda: p.pop("zork", 1), lambda: p.popitem(), lambda: p.clear(),
        lambda: p["zork"], lambda: p[1], lambda: p[[]], lambda: [] in p, lambda: p.get("x"), lambda: p.get("zork", 3), lambda: p.setdefault("x", 9),
        lambda: p.setdefault("q", 9), lambda: p.update([("x", 1)]), lambda: p.update({"x": 2}, s=3), lambda: p.update({"x": 2}), lambda: type(p.copy()),
        lambda: sorted(p | {"z": 1}), lambda: sorted({"z": 1} | p), lambda: p | 3, lambda: p == dict(p), lambda: p != dict(p), lambda: p < p, lambda: hash(p),
        lambda: type(p)(), lambda: type(p)(3), lambda: type(p)(frame) == p, lambda: p.__or__(3), lambda: bool(p), lambda: p.get(), lambda: p.get(1, 2, 3),
        lambda: p.setdefault(), lambda: p.pop(), lambda: p.copy(1), lambda: p.fromkeys, lambda: p.__delitem__("x"), lambda: p.__delitem__("zork"),
        lambda: p.__delitem__("q"),
    ]
    for attempt in attempts:
        try:
            print(attempt())
        except Exception as error:
            print(type(error).__name__, error)
    try:
        frame.f_locals = {}
    except AttributeError as error:
        print(error)


function(1)
