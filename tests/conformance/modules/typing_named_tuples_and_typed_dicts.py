# oracle: 3.14
from typing import Generic, NamedTuple, NewType, NotRequired, ReadOnly, Required, TypedDict, TypeVar, get_type_hints, is_typeddict

T = TypeVar("T")


class Point(NamedTuple, Generic[T]):
    x: T
    y: int = 2

    def total(self):
        return self.x + self.y


print(Point(1), Point(1, y=5).total(), Point._field_defaults, Point.__annotations__, Point[int], Point.__orig_bases__[1])
print(NamedTuple("Pair", [("a", int), ("b", str)])(1, "z"))


class Film(TypedDict, total=False):
    title: Required[str]
    year: int
    tag: ReadOnly[str]


class Series(Film):
    season: NotRequired["int"]
    name: str


print(Film(title="t"), sorted(Film.__required_keys__), sorted(Film.__optional_keys__), sorted(Film.__readonly_keys__), Film.__total__)
print(sorted(Series.__required_keys__), sorted(Series.__optional_keys__), get_type_hints(Series))
print(is_typeddict(Film), is_typeddict(dict), TypedDict("D", {"a": int}).__annotations__)
Id = NewType("Id", int)
print(Id(5), Id, Id.__supertype__)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: isinstance({}, Film))
attempt(lambda: type("X", (Id,), {}))
attempt(lambda: NamedTuple("P", [("a", int)], b=str))
attempt(lambda: TypedDict("D", {"a": 3.5, "b": ()}))
attempt(lambda: type(Film)("Y", (Film, int), {}))
try:
    class Wrong(NamedTuple):
        a: int = 1
        b: int
except TypeError as error:
    print(error)
try:
    class Overwrites(NamedTuple):
        a: int
        _fields = ()
except AttributeError as error:
    print(error)
