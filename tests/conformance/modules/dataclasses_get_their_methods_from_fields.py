# oracle: 3.14
from dataclasses import *
import typing
@dataclass
class P:
    x: int
    y: int = 2
    z: list = field(default_factory=list)
    c: typing.ClassVar[int] = 5
print(P(1), P(1) == P(1), P(1, 2, [3]), P.__match_args__, [f.name for f in fields(P)], asdict(P(1)), astuple(P(1)), replace(P(1), x=9))
try: P()
except TypeError as e: print(e)
try: hash(P(1))
except TypeError as e: print(e)
@dataclass(order=True, frozen=True)
class O:
    a: int
    b: str = field(default="q", compare=False, repr=False)
print(O(1) < O(2), sorted([O(3), O(1)]), hash(O(1)) == hash(O(1)), O(1))
try: O(1).a = 2
except FrozenInstanceError as e: print(type(e).__name__, e)
@dataclass
class B(P):
    w: int = 0
    def __post_init__(self): self.x += 100
print(B(1), B.__doc__)
@dataclass(slots=True, kw_only=True)
class S:
    a: int
    b: int = 3
print(S(a=1), S.__slots__, hasattr(S(a=1), "__dict__"))
@dataclass
class I:
    a: int
    iv: InitVar[int] = 5
    _: KW_ONLY
    k: int = 7
    def __post_init__(self, iv): self.t = iv
print(I(1, 2, k=3), I(1, 2).t)
try:
    @dataclass
    class Bad: 
        x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        x: int = 1
        y: int
except TypeError as e: print(e)
M = make_dataclass("M", [("a", int), ("b", int, 5)])
print(M(1), is_dataclass(M), is_dataclass(3))
match P(1, 5):
    case P(a, b): print(a, b)
print(fields(P)[1].default, P.__init__.__annotations__)
