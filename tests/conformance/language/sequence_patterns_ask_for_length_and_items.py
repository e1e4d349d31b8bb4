from collections import deque, UserList, UserDict, namedtuple, OrderedDict
from collections.abc import Sequence, Mapping
import array, types
class Spy(Sequence):
    def __init__(self, items): self.items = items
    def __len__(self):
        print("len", end=" ")
        return len(self.items)
    def __getitem__(self, i):
        print("item", i, end=" ")
        return self.items[i]
def shape(v):
    match v:
        case []: return "empty"
        case [x]: return "one"
        case [1, 2]: return "one two"
        case [_, _, *_, 9]: return "ends with nine"
        case [first, *rest]: return first, type(rest).__name__, len(rest)
        case {"k": k, **rest}: return "mapping", k, rest
        case {}: return "any mapping"
        case _: return "other"
for items in [[], [1], [1, 2], [1, 3, 5, 9], [4, 5, 6]]:
    print(shape(Spy(items)))
Point = namedtuple("Point", "x y")
for v in [deque([1, 2]), UserList([1]), range(3), array.array("i", [1, 2]), memoryview(b"ab"), Point(1, 2), "ab", b"ab", bytearray(b"ab"), {1}, iter([1]), (x for x in [1]),
          UserDict(k=1), OrderedDict(k=1, j=2), types.MappingProxyType({"k": 1}), {}.keys(), {"j": 1}]:
    print(type(v).__name__, shape(v))
class Duck:
    def __len__(self): return 0
    def __getitem__(self, i): return i
print(shape(Duck()))
Sequence.register(Duck)
print(shape(Duck()))
class Lies(list):
    def __len__(self): return 3
try:
    print(shape(Lies([1])))
except IndexError as e:
    print(e)
class NoLength(Sequence):
    def __len__(self): return "x"
    def __getitem__(self, i): return i
try:
    shape(NoLength())
except TypeError as e:
    print(e)
match 1, 2:
    case a, *b: print(a, b)
match [1, [2, [3, [4]]]],:
    case [[a, [b, [c, [d]]]]]: print(a, b, c, d)
