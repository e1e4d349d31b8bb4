# oracle: 3.14
# isinstance and issubclass: tuples in tuples, unions, hooks of the metaclass, __class__ that lies, and what is no class at all.
import abc
import collections.abc
import typing


class Meta(type):
    def __instancecheck__(cls, instance):
        print("asked about", type(instance).__name__, end="; ")
        return instance == 42

    def __subclasscheck__(cls, subclass):
        return "truthy" if subclass is int else ""


class Hooked(metaclass=Meta):
    pass


print(isinstance(42, Hooked), isinstance(1, Hooked), isinstance(Hooked(), Hooked), issubclass(int, Hooked), issubclass(str, Hooked), issubclass(Hooked, Hooked))
print(isinstance(1, (str, (bytes, (int,)))), isinstance(1, ()), isinstance(1, (int, "never looked at")), issubclass(bool, (str, (int,))), isinstance(1, int | str), isinstance(None, int | None), issubclass(bool, int | None), issubclass(type(None), str | None), isinstance(None, (int | None, str)))


class Liar:
    __class__ = dict


print(isinstance(Liar(), dict), isinstance(Liar(), Liar), isinstance(Liar(), str), type(Liar()).__name__, issubclass(Liar, dict))


class Shape(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "area") or NotImplemented


class Square:
    area = 4


Shape.register(str)
print(issubclass(Square, Shape), isinstance(Square(), Shape), issubclass(str, Shape), issubclass(int, Shape), isinstance("a", Shape), isinstance([], collections.abc.Sequence), issubclass(dict, collections.abc.Mapping), isinstance(iter([]), collections.abc.Iterator), isinstance(len, collections.abc.Callable), issubclass(list, collections.abc.Hashable))
for call in (
    lambda: isinstance(1, "int"), lambda: isinstance(1, (str, "int")), lambda: isinstance(1, [int]), lambda: isinstance(1, None), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: issubclass(int, (str, 1)), lambda: issubclass("a", str | int), lambda: isinstance(1, list[int]), lambda: issubclass(list, list[int]), lambda: isinstance(1, int | list[int]), lambda: isinstance("", str | list[int]), lambda: isinstance(1, typing.Any), lambda: isinstance(1, typing.List[int]), lambda: isinstance([], typing.List), lambda: isinstance(1, typing.Union[int, str]), lambda: isinstance(1), lambda: issubclass(int), lambda: isinstance(1, int, str), lambda: issubclass(Square(), Shape), lambda: isinstance(1, typing.Optional[int]), lambda: isinstance(1, typing.Callable), lambda: isinstance(1, 5 | 3),
):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Based:
    @property
    def __bases__(self):
        return (int,)


print(issubclass(Based(), int), issubclass(Based(), str))
deep = int
for _ in range(50):
    deep = (deep,)
print(isinstance(1, deep), isinstance("a", deep))
