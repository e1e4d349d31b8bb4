from typing import Protocol, SupportsInt, TypeVar, get_protocol_members, is_protocol, runtime_checkable


@runtime_checkable
class Named(Protocol):
    name: str

    def greet(self): ...


@runtime_checkable
class Closes(Protocol):
    def close(self): ...


class Unchecked(Protocol):
    def close(self): ...


class Person:
    def __init__(self):
        self.name = "p"

    def greet(self):
        return "hi"


class Door:
    def close(self):
        pass


class Blocked:
    close = None


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print("TypeError", error)


attempt(lambda: (isinstance(Person(), Named), isinstance(Door(), Named), isinstance(Door(), Closes), issubclass(Door, Closes)))
attempt(lambda: (isinstance(Blocked(), Closes), issubclass(Blocked, Closes), isinstance(3, SupportsInt), isinstance("3", SupportsInt)))
attempt(lambda: issubclass(Person, Named))
attempt(lambda: isinstance(Door(), Unchecked))
attempt(lambda: issubclass(3, Closes))
attempt(lambda: Named())
attempt(lambda: runtime_checkable(Person))
attempt(lambda: (is_protocol(Named), is_protocol(Person), is_protocol(Protocol), sorted(get_protocol_members(Named))))
attempt(lambda: get_protocol_members(Person))
attempt(lambda: type(Protocol)("Bad", (Person, Protocol), {}))


class Explicit(Named):
    def __init__(self):
        self.name = "e"


print(Explicit().name, Explicit().greet())
