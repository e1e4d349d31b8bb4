class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Nameless:
    a = 1


def describe(value):
    match value:
        case Point3(x, y, z=3):
            return f"3D {x} {y} three"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y) | Point(y, 0):
            return f"on an axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "a point"
        case int(n) | float(n):
            return f"number {n}"
        case str() as text:
            return f"text {text!r}"
        case list([a, *_]) | tuple((a, *_)):
            return f"starts with {a}"
        case bool():
            return "never: bool is an int"
        case dict(d):
            return f"dict {d}"
        case Nameless(a=value):
            return f"nameless {value}"
        case None:
            return "nothing"
        case _:
            return "other"


for value in (Point(0, 0), Point(0, 3), Point(4, 0), Point(2, 2), Point(1, 2), Point3(1, 2, 3), Point3(0, 0, 1), 5, 2.5, True, "x", [1, 2], (), ("a",), {"k": 1}, Nameless(), None, 2j):
    print(describe(value))


def attempt(kind, value):
    try:
        match value:
            case kind(a, b):
                print("matched", a, b)
            case _:
                print("no match")
    except Exception as error:
        print(type(error).__name__, error)


attempt(Nameless, Nameless())
attempt(int, 5)
attempt(Point, Point(1, 2))
for wrong in (5, "x", ("x", 5), ["x", "y"], ("x", "x"), ("x", "missing")):
    Point.__match_args__ = wrong
    attempt(Point, Point(1, 2))
attempt(print, Point(1, 2))
