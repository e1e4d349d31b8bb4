class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y

class Color:
    RED = 1

def what(v):
    match v:
        case None: return "none"
        case True | False: return f"bool {v}"
        case 0: return "zero"
        case -1 | -1.5 | 1 + 2j: return "negative or complex"
        case Color.RED: return "red"
        case "a" | "b" as letter: return f"letter {letter}"
        case str(): return f"str {v}"
        case int(n) if n > 100: return f"big {n}"
        case int() | float(): return "number"
        case []: return "empty sequence"
        case [x]: return f"one {x}"
        case [x, y, "end"]: return f"ended {x} {y}"
        case [first, *_, last] if first == last: return f"same ends {first}"
        case (1, *rest): return f"starts with 1, rest {rest}"
        case [[a, b], [c, d]]: return f"pairs {a}{b}{c}{d}"
        case [*all]: return f"sequence {all}"
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": t, **rest}: return f"type {t} {rest}"
        case {}: return "some mapping"
        case Point(0, 0): return "origin"
        case Point(x, y=0): return f"on x axis {x}"
        case Point(x=px) if px < 0: return "left"
        case Point(): return "point"
        case bytes(b): return f"bytes {b}"
        case _: return f"other {type(v).__name__}"

for v in (
    None, True, 0, -1, -1.5, 1 + 2j, 1, "a", "zz", 500, 5, 2.5, [], [7], [1, 2, "end"], (3, 4, 3),
    [1, 2, 3], [[1, 2], [3, 4]], [4, 5, 6], {"type": "circle", "r": 2}, {"type": "box", "w": 1},
    {"x": 1}, {}, Point(0, 0), Point(5, 0), Point(-1, 2), Point(1, 1), b"xy", {1, 2}, range(3),
    iter([]),
):
    print(what(v))
