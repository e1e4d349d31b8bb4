from typing import Generic, Protocol, TypeVar, runtime_checkable


@runtime_checkable
class Point(Protocol):
    x: int
    y: int


class Has:
    def __init__(self):
        self.x = 1
        self.y = 2


class Lacks:
    x = 1


class Declared(Point):
    pass


print(isinstance(Has(), Point), isinstance(Lacks(), Point), isinstance(Declared(), Point))
print(isinstance(Has(), Declared))

match Has():
    case Point(x=x, y=y):
        print(x, y)

try:
    issubclass(Has, Point)
except TypeError as error:
    print(error)

T = TypeVar("T")


@runtime_checkable
class Pair(Protocol[T]):
    first: T
    second: T


class Both(Generic[T]):
    def __init__(self, first: T, second: T):
        self.first = first
        self.second = second


print(isinstance(Both(1, 2), Pair), isinstance(Has(), Pair))
