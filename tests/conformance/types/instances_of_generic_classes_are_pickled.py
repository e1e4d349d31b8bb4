# oracle: 3.13
# Objects of classes that derive from Generic or Protocol are pickled at every protocol, with the alias that made them.
import pickle
import typing

T = typing.TypeVar("T")


class Box(typing.Generic[T]):
    def __init__(self, value):
        self.value = value


class Words(Box[str], typing.Generic[T]):
    pass


class Sized(typing.Protocol[T]):
    size: int

    def measure(self) -> T: ...


class Stick(Sized[int]):
    def __init__(self):
        self.size = 3

    def measure(self):
        return self.size


for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    for item in (Box(1), Box[int](2), Words("three"), Words[int]("four"), Stick()):
        made = pickle.loads(pickle.dumps(item, protocol))
        print(protocol, type(made).__name__, vars(made))
print(typing.Generic.__flags__ & (1 << 9) != 0, [pickle.loads(pickle.dumps(alias, 1)) == alias for alias in (Box[int], Box[T], typing.List[int], list[Box[int]])])
