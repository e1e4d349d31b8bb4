# oracle: 3.14
import collections.abc
from typing import (Annotated, Callable, Concatenate, Dict, Generic, List, Literal, Optional, ParamSpec, Tuple, TypeVar,
                    TypeVarTuple, Union, Unpack, get_args, get_origin)

T, U = TypeVar("T"), TypeVar("U")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class A(Generic[T]):
    pass


class B[V](A[V]):
    pass


class V(Generic[Unpack[Ts]]):
    pass


class Z(Generic[T, P]):
    pass


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print("TypeError", error)


print(Dict[str, T][int], Callable[P, T][[int, str], bool], Callable[[T], U][int, str], Optional[T][int])
print(A[int], B[str], A.__parameters__, B.__parameters__, B.__orig_bases__)
print(V[int, str], V[()], Tuple[Unpack[Ts]][int, str], tuple[*Ts][int, bool], tuple[int, *Ts, T][str, bool, bytes])
print(Z[int, [str, bool]], Z[T, ...][int], Z[int, Concatenate[int, P]], Callable[Concatenate[int, P], T][[str], bool])
print(collections.abc.Callable[P, T][[int, str], bool], list[T][int], (list[T] | None)[int])
print(get_args(Callable[[int], str]), get_origin(List[int]), get_args(Annotated[int, 1, 2]), get_origin(Union[int, str]))
print(Literal[1, True, 1, "a"], Literal[Literal[1, 2], 3], Literal[1, 2] == Literal[2, 1])
attempt(lambda: A[int, str])
attempt(lambda: List[int, str])
attempt(lambda: Dict[int])
attempt(lambda: A[int][str])
attempt(lambda: Generic[int])
attempt(lambda: Generic[T, T])
attempt(lambda: Generic[()])
attempt(lambda: Z[int, int])
attempt(lambda: Union[()])
attempt(lambda: Callable[int])
attempt(lambda: Concatenate[int, str])
attempt(lambda: Annotated[int])
attempt(lambda: type("X", (Generic,), {}))
attempt(lambda: isinstance(3, List[int]))
attempt(lambda: List[int]())
