class Index:
    def __index__(self):
        return 10


class Text:
    def __repr__(self):
        return "é中😀\n"


def attempt(function, *arguments):
    try:
        print(function.__name__, repr(function(*arguments)))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


for function in (bin, oct, hex):
    for value in (0, 1, -1, 255, -255, 2**64, True, Index(), 1.0, "1", None):
        attempt(function, value)
for value in ("plain", "é", "中", "😀", "\x00\x7f\x80\xff", Text(), [Text()], "'\""):
    attempt(ascii, value)
for value in (0, 65, 0x10FFFF, 0xD800, Index(), True, -1, 0x110000, 2**70, 1.5, "a"):
    attempt(chr, value)
for value in ("a", "é", "😀", "\ud800", b"a", bytearray(b"\xff"), "", "ab", b"ab", 5, None):
    attempt(ord, value)
