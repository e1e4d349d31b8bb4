# oracle: 3.14
from typing import *
import typing
T = TypeVar("T"); K = TypeVar("K", bound=int)
print(List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Any, Callable[[int], str], Callable[..., int], Tuple[int, ...], Literal["a", 1], ClassVar[int], Final[str], Annotated[int, "x"], T, K, List[T], Iterable[T])
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(list[int]), get_args(Callable[[int, str], None]), get_origin(int | str), get_args(int | str), get_origin(Literal[1]), get_origin(int))
class Stack(Generic[T]):
    def __init__(self): self.items = []
    def push(self, x: T) -> None: self.items.append(x)
s = Stack[int](); s.push(1); print(s.items, Stack[int], Stack.__parameters__, Stack.__orig_bases__)
class P2(NamedTuple):
    x: int
    y: int = 5
    def total(self): return self.x + self.y
p = P2(1); print(p, p.total(), P2._fields, P2._field_defaults, isinstance(p, tuple), P2.__annotations__)
E = NamedTuple("E", [("a", int), ("b", str)]); print(E(1, "x"))
class TD(TypedDict, total=False):
    a: int
    b: Required[str]
print(TD(a=1, b="x"), TD.__required_keys__, TD.__optional_keys__, TD.__total__)
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
print(isinstance([], HasLen), isinstance(3, HasLen), issubclass(str, HasLen))
class Proto(Protocol):
    x: int
    def f(self): ...
try: isinstance(3, Proto)
except TypeError as e: print(e)
try: Proto()
except TypeError as e: print(e)
class Impl(Proto):
    x = 1
    def f(self): return 2
print(Impl().f())
UserId = NewType("UserId", int); print(UserId(5), UserId)
def f(a: "int", b: Optional[str] = None) -> List["str"]: ...
print(get_type_hints(f)["a"], cast(int, "x"))
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(1), len(get_overloads(g)))
print(isinstance(3, SupportsInt), isinstance("s", SupportsAbs), TYPE_CHECKING)
try: Any()
except TypeError as e: print(e)
try: List[int, str]
except TypeError as e: print(e)
class N[A, *B, **C]: pass
print(N.__type_params__, N[int, str, [int]])
class Box[X]:
    def get(self) -> X: ...
class IntBox(Box[int]): pass
print(IntBox.__orig_bases__, IntBox.__mro__, Box.__parameters__)
def h[X: int = bool](x: X) -> X: return x
tp = h.__type_params__[0]; print(tp, tp.__bound__, tp.__default__, tp.has_default(), tp.__constraints__, tp.__infer_variance__)
type Pair[A] = tuple[A, A]
print(Pair, Pair.__value__, Pair.__type_params__, Pair[int])
print(final(int) is int, assert_type(3, int))
