# oracle: 3.14
import copy
import dataclasses
from dataclasses import InitVar, KW_ONLY, dataclass, field, fields, make_dataclass, replace
from typing import Any, ClassVar


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False)
    count: ClassVar[int] = 3
    scale: InitVar[int] = 1
    _: KW_ONLY
    name: str = "p"

    def __post_init__(self, scale):
        self.x *= scale


p = Point(1, scale=5, name="q")
print(p, p.tags, Point.__doc__, Point.__match_args__)
print([f.name for f in fields(Point)], Point.__dataclass_params__)
print(repr(fields(Point)[1]).count("="), repr(dataclasses.MISSING).split(" at ")[0])
print(Point.__init__.__annotations__, Point.__replace__.__name__, replace(p, x=7, scale=1))
print(Point(1) == Point(1), Point(1) == Point(1, 1), Point.__hash__)


@dataclass(order=True, frozen=True, slots=True, weakref_slot=True)
class Version:
    major: int
    minor: int = field(default=0, doc="the smaller part")

    def next(self):
        return replace(self, minor=self.minor + 1), super().__repr__()[:3], __class__ is Version


v = Version(1, 2)
print(v < Version(1, 3), sorted([Version(2), Version(1, 9)]), hash(v) == hash(Version(1, 2)), v.next(), Version.__slots__)
print(copy.copy(v) == v, v.__getstate__())
for change in (lambda: setattr(v, "major", 3), lambda: delattr(v, "minor")):
    try:
        change()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


def refused(**body):
    decorate = body.pop("decorate", dataclass)
    annotations = body.pop("annotations", {})
    bases = body.pop("bases", ())
    try:
        decorate(type("C", bases, {"__annotations__": annotations, "__module__": __name__, **body}))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


refused(annotations={"a": int, "b": int}, a=1)
refused(annotations={"a": list}, a=[])
refused(a=field())
refused(annotations={"a": ClassVar[int]}, a=field(default_factory=int))
refused(annotations={"a": ClassVar[int]}, a=field(kw_only=True))
refused(annotations={"a": KW_ONLY, "b": KW_ONLY})
refused(decorate=dataclass(order=True, eq=False))
refused(decorate=dataclass(order=True), __lt__=lambda a, b: True)
refused(decorate=dataclass(frozen=True), __setattr__=lambda *a: None)
refused(decorate=dataclass(unsafe_hash=True), __hash__=lambda a: 1)
refused(decorate=dataclass(slots=True), __slots__=())
refused(decorate=dataclass(weakref_slot=True))
refused(decorate=dataclass(frozen=True), bases=(Point,))
refused(bases=(Version,))
for wrong in (lambda: field(default=1, default_factory=int), lambda: fields(3), lambda: replace(p, x=1, count=2), lambda: dataclasses.asdict(3),
              lambda: make_dataclass("M", ["a", "a"]), lambda: make_dataclass("M", ["class"]), lambda: make_dataclass("M", ["a b"]), lambda: make_dataclass("M", [(1,)])):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
Made = make_dataclass("Made", ["a", ("b", int), ("c", int, field(default=5))], kw_only=True, bases=(Point,), namespace={"twice": lambda self: self.b * 2})
print(Made(1, a=2, b=4).twice())
print(Made.__init__.__annotations__, Made.__annotations__, Made.__module__)


@dataclass
class Node:
    value: Any
    children: "list[Node]" = field(default_factory=list)
    extra: dict = field(default_factory=dict)


tree = Node(1, [Node((2, Node(3)))], {"k": Node({4})})
print(dataclasses.asdict(tree), dataclasses.astuple(tree))
tree.children.append(tree)
print(tree)
