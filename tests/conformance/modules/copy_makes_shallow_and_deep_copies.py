"""copy.copy and copy.deepcopy, with sharing, cycles and own classes."""

import copy
from collections import OrderedDict, defaultdict, deque

nested = [1, [2, 3], {"a": [4]}, (5, [6]), {7}]
shallow, deep = copy.copy(nested), copy.deepcopy(nested)
print(shallow == nested, shallow[1] is nested[1], deep == nested, deep[1] is nested[1], deep[2]["a"] is nested[2]["a"], deep[3] is nested[3])
constant = (1, (2, 3), "x", frozenset([4]))
print(copy.deepcopy(constant) is constant, copy.copy(constant) is constant)
shared = []
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1])
cycle = [1]
cycle.append(cycle)
copied = copy.deepcopy(cycle)
print(copied[1] is copied, copied)
tangled = ([],)
tangled[0].append(tangled)
copied = copy.deepcopy(tangled)
print(copied[0][0] is copied, copied is tangled)


class Point:
    def __init__(self, x):
        self.x = x


point = Point([1])
print(copy.copy(point).x is point.x, copy.deepcopy(point).x, copy.deepcopy(point).x is point.x)


class Slotted:
    __slots__ = ("a", "b")


slotted = Slotted()
slotted.a = [1]
print(copy.copy(slotted).a is slotted.a, copy.deepcopy(slotted).a, hasattr(copy.copy(slotted), "b"))


class Own:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deeply copied"


print(copy.copy(Own()), copy.deepcopy([Own()]))


class Items(list):
    pass


items = Items([1, [2]])
items.name = "n"
other = copy.deepcopy(items)
print(other, type(other).__name__, other.name, other[1] is items[1], copy.copy(items)[1] is items[1])
for value in (deque([1, [2]], 5), defaultdict(list, {1: [2]}), OrderedDict(a=[1]), {1, 2}, frozenset([1]), range(3), None, print, int, Point, 1.5, slice(1)):
    print(copy.copy(value), copy.deepcopy(value)) if not callable(value) else print(copy.copy(value) is value, copy.deepcopy(value) is value)
method = copy.deepcopy(point.__init__)
print(method.__self__ is point, copy.error is copy.Error)


class State:
    def __getstate__(self):
        return {"saved": 1}

    def __setstate__(self, state):
        self.restored = state


print(copy.copy(State()).restored)
