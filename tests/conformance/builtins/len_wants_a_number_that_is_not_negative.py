# oracle: 3.13
def kind(length):
    return type("Kind", (), {"__len__": lambda self: length})()


class Index:
    def __index__(self):
        return 3


def attempt(value):
    try:
        print(len(value))
    except Exception as error:
        print(type(error).__name__, error)


for value in ("", "中文", b"abc", [1], (), {1: 2}, {1, 2}, range(10), range(0, 10, 3), bytearray(5), memoryview(b"ab"), kind(0), kind(Index()), kind(True)):
    attempt(value)
for value in (kind(-1), kind(2**70), kind(1.5), kind("3"), kind(None), 5, None, iter([]), int, range(2**63), range(2**62)):
    attempt(value)
try:
    len()
except TypeError as error:
    print(error)
try:
    len([], [])
except TypeError as error:
    print(error)
