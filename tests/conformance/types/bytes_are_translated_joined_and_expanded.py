# oracle: 3.14
# bytes and bytearray methods that take other bytes: translate, join, maketrans, expandtabs, padding, and changes of case only in ASCII.
for kind in (bytes, bytearray):
    b = kind(b"Hello, W\xf6rld")
    print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.center(18, b"*"), b.ljust(16, b"."), b.rjust(16), b.zfill(16), kind(b"-5").zfill(4), kind(b"a\tb\r\tc").expandtabs(4))
    print(b.translate(bytes(range(255, -1, -1)))[:3], b.translate(None, b"lo"), b.translate(kind.maketrans(b"lo", b"01")), b.translate(None, delete=b""), b.translate(bytes.maketrans(b"H", b"J"), b"l"))
    print(kind(b", ").join([b"a", bytearray(b"b"), memoryview(b"c")]), kind(b"").join([]), kind(b"x").join([b"one"]), b.partition(b", "), b.rpartition(b"?"), b.split(b"l", 1), b.rsplit(b"l", 1), kind(b" a\x0bb\x1cc ").split(), kind(b"a\r\nb\x0bc\n").splitlines(), kind(b"a\nb").splitlines(True))
    print(b.replace(b"l", b"LL", 2), kind(b"ab").replace(b"", b"-"), b.removeprefix(b"Hell"), b.removesuffix(b"rld"), kind(b"xxaxx").strip(b"x"), kind(b" \t\n\r\x0b\x0ca\x1c ").strip(), b.startswith((b"x", b"H")), b.endswith(b"d", 0, 4), b.find(108), b.find(b"l", 4), b.count(108), b.rindex(b"l"), 72 in b, b"lo" in b)
    print([name for name in ("isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper") if getattr(kind(b"Ab1"), name)()], kind(b"").isascii(), kind(b" \x0b").isspace(), kind(b"\xe9").isalpha(), kind(b"A").isupper(), kind(b"1").istitle())
    for call in (lambda: b.join(["a"]), lambda: b.join([1]), lambda: b.join(b"ab"), lambda: b.join(5), lambda: b.translate(b"short"), lambda: b.translate("x" * 256), lambda: b.translate(), lambda: b.translate(1), lambda: kind.maketrans(b"a", b"bc"), lambda: kind.maketrans("a", b"b"), lambda: b.center(3, "x"), lambda: b.center(3, b"xy"), lambda: b.ljust("3"), lambda: b.split(b""), lambda: b.split("l"), lambda: b.partition(b""), lambda: b.partition("a"),
                 lambda: b.find("l"), lambda: b.find(256), lambda: b.index(b"zz"), lambda: b.index(300), lambda: b.count(-1), lambda: b.startswith("H"), lambda: b.startswith(("H",)), lambda: b.endswith(1), lambda: b.replace("a", b"b"), lambda: b.replace(b"a"), lambda: b.strip("x"), lambda: b.removeprefix("H"), lambda: "H" in b, lambda: 256 in b, lambda: None in b, lambda: b + "x", lambda: b * b"x", lambda: b.expandtabs("x"), lambda: b.zfill("x"), lambda: b.hex(1), lambda: b.hex("é"), lambda: b < "a", lambda: b.decode("ascii")):
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)
