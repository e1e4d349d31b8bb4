# oracle: 3.14
# bytes() of numbers, iterables, buffers, texts and objects; which errors come first; subclasses; indexing and comparison.
import array


class Bytes:
    def __bytes__(self):
        return b"from __bytes__"


class Index:
    def __index__(self):
        return 3


class Both(list):
    def __bytes__(self):
        return b"method first"


print(bytes(), bytes(3), bytes(Index()), bytes([1, 2, 255]), bytes((Index(), True)), bytes(range(3)), bytes({65: 0}), bytes(b"copy"), bytes(bytearray(b"ba")), bytes(memoryview(b"mv")[::2]), bytes(array.array("H", [1])), bytes("é", "utf-8"), bytes("é", "latin-1", "strict"), bytes(Bytes()), bytes(Both([1])), bytes(x for x in b"ab"), bytes(source="s", encoding="ascii", errors="ignore"), bytes("é", errors="ignore", encoding="ascii"))
whole = b"same"
print(bytes(whole) is whole, bytes(bytes(2)) == b"\0\0", b"abc"[0], b"abc"[-1], b"abc"[1:], b"abc"[::-1], b"a" < b"b", b"" < b"a", b"a" == bytearray(b"a"), b"a" == memoryview(b"a"), bytearray(b"b") > b"a", hash(b"a") == hash(bytes([97])), b"a" * 3, 2 * b"ab", b"a" + bytearray(b"b"), type(bytearray(b"a") + b"b").__name__, type(b"a" + bytearray(b"b")).__name__, b"%d" % 5, b"a" in b"cab", 97 in b"a")
for call in (
    lambda: bytes(-1), lambda: bytes(2 ** 70), lambda: bytes(1.5), lambda: bytes("a"), lambda: bytes("a", 5), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(["a"]), lambda: bytes([1.5]), lambda: bytes([None]), lambda: bytes(None), lambda: bytes(object()), lambda: bytes(b"a", "ascii"), lambda: bytes(5, "ascii"), lambda: bytes(encoding="ascii"), lambda: bytes(errors="x"), lambda: bytes("a", "ascii", "strict", 4), lambda: bytes("é", "ascii"), lambda: bytes(x=1), lambda: bytes(b"a", errors="strict"), lambda: bytes(type("B", (), {"__bytes__": lambda s: "text"})()), lambda: bytes(type("B", (), {"__bytes__": None})()), lambda: bytes([2 ** 70]), lambda: b"a" < "a", lambda: b"a" + 1, lambda: b"a" + [1], lambda: b"abc"[5], lambda: b"abc".__getitem__("a"), lambda: b"a".__setitem__, lambda: setattr(b"a", "x", 1), lambda: b"a" * 1.5, lambda: bytes(1 / 0 for _ in "a"), lambda: "a" in b"a", lambda: 300 in b"a", lambda: b"" + "",
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Tagged(bytes):
    def __new__(cls, value, tag=None):
        self = super().__new__(cls, value)
        self.tag = tag
        return self

    def __bytes__(self):
        return b"overridden"


t = Tagged(b"xy", tag=1)
print(t, t.tag, bytes(t), type(bytes(t)).__name__, t == b"xy", {t: 1}[b"xy"], t.upper(), type(t.upper()).__name__, b"".join([t]), t + t, b"%s" % t, list(t), type(t[:]).__name__, repr(t), str(t))
print(b"\x00\t\n\r'\"\\\x7f\x80", b"it's", b"\"both\" it's", bytearray(b"'"), str(bytearray(b"\xff")))
