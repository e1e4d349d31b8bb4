# oracle: 3.14
# list[int] and its like: attributes, calls, subscription of parameters, equality, what comes from the class and what is refused.
import types
import typing

T, K = typing.TypeVar("T"), typing.TypeVar("K")
A = list[int]
print(A, A.__origin__, A.__args__, A.__parameters__, A([1, 2]), A() == [], A == list[int], A is list[int], hash(A) == hash(list[int]), A != list[str], type(A) is types.GenericAlias, types.GenericAlias(list, int) == A, types.GenericAlias(list, (int, str)), A.__unpacked__, A.append is list.append, A.__class__, A.__mro__, A.__doc__ == list.__doc__)
D = dict[K, list[T]]
print(D, D.__parameters__, D[str, int], D[T, K], D[int, int].__parameters__, dict[str, T][int], tuple[int, ...], tuple[()], tuple[()].__args__, type[T][int], list[list[T]][int], list["Forward"], list[None], list[int | T][str], dict[str, "x"], list[5], list[[int, str]], tuple[*tuple[int, ...]], list[...])
print(isinstance(A, type), issubclass(A.__origin__, list), typing.get_origin(A), typing.get_args(D), bool(A), dir(A)[:2] == dir(list)[:2], A.__dict__ is list.__dict__ or A.__dict__ == list.__dict__, "__origin__" in dir(A), repr(list[typing.Any]), repr(list[types.SimpleNamespace]), repr(list[lambda: 1]).split(" at ")[0], repr(type[list[int]]))


class Box:
    def __class_getitem__(cls, item):
        return types.GenericAlias(cls, item)

    def __init__(self, value=None):
        self.value = value


class Sub(list[int], Box[str]):
    pass


b = Box[int](5)
print(b.value, b.__orig_class__, Sub.__bases__, Sub.__orig_bases__, Sub.__mro__[1:], types.get_original_bases(Sub), Box[int].__mro_entries__(()), next(iter(Box[int])))
for call in (
    lambda: A[int], lambda: D[int], lambda: D[int, str, bytes], lambda: isinstance([], A), lambda: issubclass(list, A), lambda: int[str], lambda: list[()].__args__, lambda: types.GenericAlias(), lambda: types.GenericAlias(list), lambda: types.GenericAlias(list, int, str), lambda: setattr(A, "__origin__", 1), lambda: setattr(A, "x", 1), lambda: A.nothing, lambda: A < A, lambda: hash(list[[]]), lambda: A(1), lambda: A.__call__([3]), lambda: len(A), lambda: range[int], lambda: str[int], lambda: set[int](5), lambda: list[T][int, str], lambda: list[T][()], lambda: tuple[T, ...][int], lambda: delattr(A, "__args__"),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
import copy
import pickle

print(copy.copy(A) == A, copy.deepcopy(D) == D, pickle.loads(pickle.dumps(A)) == A, A.__reduce__()[1], [t for t in (dict, tuple, set, frozenset, type, enumerate, filter, map, zip, reversed, memoryview, slice, property, staticmethod, str, int) if hasattr(t, "__class_getitem__")])


class Marked(types.GenericAlias):
    pass


print(Marked(list, int), type(Marked(list, int)).__name__, Marked(list, int) == A, Marked(list, (int,)).__args__)
