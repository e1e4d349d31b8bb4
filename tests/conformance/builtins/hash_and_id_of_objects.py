# oracle: 3.13
class Same:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 7


class NoHash:
    def __eq__(self, other):
        return True


class Wrong:
    def __hash__(self):
        return "text"


class Large:
    def __hash__(self):
        return 2**64 + 5


def attempt(value):
    try:
        print(hash(value))
    except TypeError as error:
        print(error)


for value in (0, 1, -1, -2, 2**61 - 1, 2**61, -(2**61), 10**20, True, 1.0, 0.5, -0.0, float("inf"), float("-inf"), 1 + 0j, 2.5 + 3j, Same()):
    attempt(value)
for value in ([], {}, set(), bytearray(), NoHash(), Wrong(), ([],), slice(1, 2), (1, {})):
    attempt(value)
print(hash(Large()) == hash(2**64 + 5))
print(hash((1, 2)) == hash((1, 2)), hash((1, 2)) != hash((2, 1)), hash("a") == hash("a"))
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(None) == hash(None))
print(id(Same) == id(Same), id([]) == id(None))
print(NoHash.__hash__, hash(NoHash) == object.__hash__(NoHash))
print(len({1, 1.0, True, 1 + 0j}), {1: "a", 1.0: "b", True: "c"})
