import collections
import pickle

items = collections.deque("abc")
forward, backward = iter(items), reversed(items)
next(forward)
print(forward.__reduce__()[1:], backward.__reduce__()[1:])
print(list(pickle.loads(pickle.dumps(forward))), list(type(backward)(items)), list(type(forward)(items, 2)))
print(isinstance(items, collections.abc.MutableSequence))


class Slotted(collections.deque):
    __slots__ = ("x", "__dict__")


slotted = Slotted("ab")
slotted.x, slotted.y = 1, 2
copied = slotted.__copy__()
print(slotted.__reduce__()[2], type(copied), copied)
