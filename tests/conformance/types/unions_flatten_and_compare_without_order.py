# oracle: 3.14
# int | str: equality and hash without order, None, nesting, subscription with type variables, and what is no operand.
import types
import typing

T = typing.TypeVar("T")
U = int | str
print(U, U == str | int, hash(U) == hash(str | int), U == typing.Union[int, str], U is typing.Union[int, str], type(U) is types.UnionType is typing.Union, U.__args__, (U | int) == U, (U | bytes).__args__, int | (str | None), (int | None).__args__, None | int, int | int, (int | int) is int, U != int, U | str | int == U)
print(list[int] | None, list[int] | list[int], (list[T] | dict[str, T])[int], (list[T] | None).__parameters__, (T | int)[str], (T | None)[None], typing.Optional["Forward"], U.__origin__, typing.get_args(U), typing.get_origin(U), U.__name__, U.__qualname__, U.__module__)
print(isinstance(1, U), isinstance(1.5, U), issubclass(bool, U), isinstance(None, int | None), {U: 1}[str | int], repr(int | typing.Any), typing.Optional[int] == int | None, typing.Union[int] is int, typing.Union[int, None], int | typing.List[str], type(None) | type(None))
for call in (
    lambda: int | 5, lambda: 5 | int, lambda: int | "str", lambda: None | None, lambda: int | [], lambda: U[int], lambda: U(), lambda: types.UnionType(), lambda: type("X", (U,), {}), lambda: type("X", (types.UnionType,), {}), lambda: isinstance(1, int | list[int]), lambda: issubclass(1, U), lambda: U < U, lambda: setattr(U, "__args__", ()), lambda: U.nothing, lambda: typing.Union[()], lambda: typing.Union[1], lambda: typing.Union[int, "x"], lambda: U | 1, lambda: iter(U), lambda: (T | int)[1], lambda: (T | int)[int, str], lambda: isinstance([], list[int] | None), lambda: types.UnionType[int, str], lambda: types.UnionType[int],
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Meta(type):
    def __or__(cls, other):
        return "own or", other

    def __ror__(cls, other):
        return "own ror", other


class Custom(metaclass=Meta):
    pass


print(Custom | int, 5 | Custom, int | Custom)
import copy
import pickle

print(copy.copy(U) == U, copy.deepcopy(U) == U, pickle.loads(pickle.dumps(U)) == U, U.__hash__() == hash(U), U.__eq__(5), U.__getitem__.__name__, hasattr(U, "__mro_entries__"))
