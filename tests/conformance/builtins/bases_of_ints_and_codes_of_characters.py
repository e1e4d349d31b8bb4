# oracle: 3.14
# bin, oct, hex take negatives and __index__; chr and ord are inverse over all of Unicode, and refuse the rest.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


print(bin(0), bin(-10), oct(-8), hex(-255), bin(True), hex(2 ** 64), oct(2 ** 70), hex(-(2 ** 70)), bin(Index(5)), oct(Index(-9)), bin(-(2 ** 65))[:6])
print(chr(0) == "\0", chr(97), chr(0x1F600), chr(0x10FFFF) == "\U0010ffff", ascii(chr(0xD800)), chr(Index(65)), chr(True) == "\x01", ord("a"), ord("😀"), ord("\ud800"), ord(b"a"), ord(bytearray(b"\xff")), all(ord(chr(c)) == c for c in range(0, 0x110000, 997)))
print(ascii("aé😀\ud800\x7f\n\\'"), ascii(["é"]), ascii("it's"), ascii(b"\xff"), repr("é\x85\u200b\U000e0001"), ascii(type("É", (), {"__repr__": lambda self: "<É>"})()))
for call in (lambda: bin(1.5), lambda: oct("8"), lambda: hex(None), lambda: bin(), lambda: hex(1, 2), lambda: bin(Index("a")), lambda: chr(-1), lambda: chr(0x110000), lambda: chr(2 ** 31 - 1), lambda: chr("a"), lambda: chr(97.0), lambda: chr(None), lambda: chr(), lambda: ord(""), lambda: ord("ab"), lambda: ord(b""), lambda: ord(b"ab"), lambda: ord(97), lambda: ord(None), lambda: ord(bytearray(2)), lambda: ord(["a"]), lambda: ord(), lambda: ascii(), lambda: hex(x=1), lambda: chr(i=65)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print([hash(n) for n in (0, 1, -1, -2, True, 1.0, 255, -255)], hash(Index) == hash(Index), hash(None) == hash(None), hash((1, 2)) == hash((1, 2)), hash(1.5) == hash(1.5), hash(range(3)) == hash(range(0, 3)))


class Same:
    def __eq__(self, other):
        return True


class Fixed:
    __hash__ = None


class Big:
    def __hash__(self):
        return -1


print(Same.__hash__, hash(Big()))
for value in (Same(), Fixed(), [], {}, set(), bytearray(), slice([]), ({},)):
    try:
        hash(value)
        print("hashed")
    except TypeError as error:
        print(error)
