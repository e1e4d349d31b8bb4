from abc import ABCMeta
from collections import UserDict, UserList
from collections.abc import Mapping, Sequence


def kinds(subject):
    match subject:
        case [*_]:
            first = "sequence"
        case {}:
            first = "mapping"
        case _:
            first = "neither"
    match subject:
        case {}:
            second = "mapping"
        case [*_]:
            second = "sequence"
        case _:
            second = "neither"
    return first, second


class Plain:
    pass


class A(UserDict, Sequence):
    pass


class B(Plain, UserList, Mapping):
    pass


class C(UserDict, Plain, list):
    pass


class D(list, Plain, Mapping):
    pass


for cls in A, B, C, D:
    print(cls.__name__, kinds(cls()))


class Parent:
    pass


class Child(Parent):
    pass


class GrandChild(Child):
    pass


print(kinds(GrandChild()))
Mapping.register(Parent)


class Late(Child):
    pass


for cls in Parent, Child, GrandChild, Late:
    print(cls.__name__, kinds(cls()))

try:
    ABCMeta("Both", (), {"__abc_tpflags__": (1 << 5) | (1 << 6)})
except TypeError as error:
    print(error)
