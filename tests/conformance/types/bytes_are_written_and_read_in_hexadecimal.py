# oracle: 3.14
# hex with separators counted from either side, fromhex with whitespace, and their mistakes.
data = bytes(range(0xF8, 0x100)) + b"\x00\x01"
for kind in (bytes, bytearray, memoryview):
    b = kind(data)
    print(b.hex(), b.hex(":"), b.hex("-", 4), b.hex("-", -4), b.hex(b" ", 3), b.hex(sep="_", bytes_per_sep=100), b.hex(".", 0))
for text in ("", "00ff", " 0a 0B\n0c\t", "AbCd", "0\u0031", "a", "0", "0x11", "1 1", "gg", "00 g0", "0g", "é0", "00\x00", "0 0", "00\u200300", "00,11"):
    try:
        print(ascii(text), bytes.fromhex(text), bytearray.fromhex(text))
    except ValueError as error:
        print(ascii(text), error)
for wrong in (b"00ff", bytearray(b"0a"), b"0", memoryview(b"ff"), 1, None):
    try:
        print(bytes.fromhex(wrong))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for call in (lambda: data.hex("ab"), lambda: data.hex(""), lambda: data.hex("é"), lambda: data.hex(b"\xff"), lambda: data.hex(1), lambda: data.hex(":", "x"), lambda: data.hex(":", 2 ** 40), lambda: data.hex(None), lambda: data.hex(":", None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Packet(bytes):
    def __new__(cls, value=b""):
        return super().__new__(cls, b"<" + value + b">")


print(type(Packet.fromhex("6162")).__name__, Packet.fromhex("6162"), Packet(b"x").hex(), Packet(b"x") + b"!", type(Packet(b"x")[:]).__name__)
