"""namedtuple: construction, renaming, defaults, methods."""

from collections import namedtuple


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), tuple(p), p._fields, p._asdict(), p._replace(x=5), Point._make([3, 4]), Point.__doc__, Point.__name__, Point.__module__)
a, b = p
print(a, b, len(p), hash(p) == hash((1, 2)), isinstance(p, tuple), Point._field_defaults, Point.__match_args__)
D = namedtuple("D", ["a", "b", "c"], defaults=[2, 3])
print(D(1), D(1, 5), D._field_defaults)
print(namedtuple("R", "a def a _x", rename=True)._fields, namedtuple("One", "only")(5), namedtuple("Empty", "")())
show(lambda: Point(1))
show(lambda: Point(1, 2, 3))
show(lambda: Point(1, z=2))
show(lambda: p._replace(z=1))
show(lambda: Point._make([1]))
show(lambda: namedtuple("A", "a a"))
show(lambda: namedtuple("A", "class"))
show(lambda: namedtuple("A", "_a"))
show(lambda: namedtuple("A", "1a"))
show(lambda: namedtuple("class", "a"))
show(lambda: namedtuple("A", "a", defaults=[1, 2]))
try:
    p.x = 5
except AttributeError as error:
    print(error)
try:
    p.z = 5
except AttributeError as error:
    print(error)


class Vector(namedtuple("Vector", "x y")):
    __slots__ = ()

    def length(self):
        return (self.x**2 + self.y**2) ** 0.5


print(Vector(3, 4), Vector(3, 4).length())
match p:
    case Point(x, y):
        print("matched", x, y)
