from enum import IntEnum, StrEnum, auto, Enum
import copy


class Size(IntEnum):
    S = 1
    M = 2
    L = 3


class Name(StrEnum):
    ALPHA = auto()
    BETA = auto()
    OTHER = "x"


class Rate(float, Enum):
    LOW = 0.5
    HIGH = 1.5


print(Size.S, repr(Size.S), f"{Size.M:03}", Size.S + Size.L, Size.S < Size.M, max(Size), [10, 20, 30][Size.M])
print(Name.ALPHA, repr(Name.BETA), Name.OTHER.upper(), "-".join(Name), Name("beta") is Name.BETA, Name.ALPHA == "alpha")
print(Rate.LOW + 1, repr(Rate.HIGH), str(Rate.HIGH), sorted(Rate))
print(copy.deepcopy(Size.S) is Size.S, isinstance(Size.S, int), Size(3) is Size.L, "%d" % Size.L)
print({1: "one"}[Size.S], 2 == Size.M, Size.M in (1, 2))
