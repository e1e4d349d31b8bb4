# oracle: 3.14
# Protocols refuse checks that the program asks for, but not those that abstract classes make among themselves.
import abc
import collections.abc
import typing


class Named(typing.Protocol):
    name: str


@typing.runtime_checkable
class Closable(typing.Protocol):
    def close(self): ...


@typing.runtime_checkable
class Shaped(typing.Protocol):
    shape: tuple

    def area(self): ...


class Plain:
    def close(self):
        pass


class Square:
    shape = (1, 1)

    def area(self):
        return 1


Shaped.register(Plain)
print(isinstance(Square(), Shaped), isinstance(Plain(), Closable), issubclass(Plain, Closable), issubclass(int, typing.Protocol), isinstance(1, typing.Protocol))
for call in (lambda: issubclass(Square, Shaped), lambda: isinstance(1, Named), lambda: issubclass(int, Named), lambda: Named.register(5), lambda: Named(), lambda: issubclass(5, Closable)):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Sized2(collections.abc.Sized, typing.Protocol):
    extra: int


collections.abc.Sized._abc_caches_clear()
print(isinstance([], collections.abc.Sized), isinstance(1, collections.abc.Sized), issubclass(dict, collections.abc.Sized))


class Base(abc.ABC):
    pass


Base.register(Plain)
print(issubclass(Plain, Base), Base._abc_registry_clear(), Base._abc_caches_clear(), issubclass(Plain, Base))
