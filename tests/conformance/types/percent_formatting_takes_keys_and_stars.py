# oracle: 3.14
# % of str and bytes: mapping keys, stars, flags, the number of arguments, and the mistakes each conversion reports.
def show(template, arguments):
    try:
        print(repr(template), repr(template % arguments))
    except Exception as error:
        print(repr(template), type(error).__name__, error)


data = {"a": 1, "b c": "x", "": "empty", "(x)": "nested"}
for template in ("%(a)d", "%(b c)s", "%()s", "%((x))s", "%(a)05.1f|%(a)x", "%(zz)s", "%(a", "%(a)", "%(a)*d", "%s", "%%", "%(a)%", "%(a)s %s", "%(a)r%(b c)a"):
    show(template, data)
for template, arguments in (
    ("%*d|", (5, 42)), ("%-*d|", (5, 42)), ("%*d|", (-5, 42)), ("%.*f", (2, 3.14159)), ("%.*f", (-2, 3.14159)), ("%*.*f|", (9, 3, 2.5)), ("%*d", ("a", 1)), ("%.*f", (1.5, 2)), ("%*d", (2 ** 70, 1)), ("%99999999999999999999d", 1), ("%.99999999999999999999f", 1),
    ("%s %s", (1,)), ("%s", (1, 2)), ("%s", ()), ("", 1), ("", ()), ("", {}), ("x", [1]), ("%s", [1, 2]), ("%s", ((1, 2),)), ("%(a)s", 5), ("%(a)s", [1]), ("%d", "1"), ("%d", None), ("%d", 1.9), ("%x", 1.5), ("%o", "8"), ("%i", 2j), ("%c", "ab"), ("%c", 65), ("%c", "é"), ("%c", -1), ("%c", 0x110000), ("%c", 1.0), ("%f", "x"),
    ("%g", 1j), ("%e", 10 ** 400), ("%y", 1), ("%", 1), ("%5", 1), ("%l", 1), ("%ld %hd %Lu", (1, 2, 3)), ("%#x %#o %#X", (255, 8, 255)), ("%+d % d %+ d", (1, 1, 1)), ("%05d|%-05d|%+05d", (42, 42, 42)), ("%5.3d|%.0d|%-8.3x|", (7, 0, 10)), ("%#.3x", 5), ("%u", -3), ("%5s|%-5s|%.2s|%5.1s|", ("ab", "ab", "abc", "xyz")), ("%r %a", ("é", "é")),
    ("%.3r", "abcdef"), ("%5c|%-5c|", ("x", 121)), ("%05s|", "ab"), ("%F %E %G", (float("inf"), 1.5, 1e-10)), ("%05.1f|%-7.2f|% .1f", (2.55, 1.005, 3)), ("%#.0f %#g", (3, 2.0)), ("%s", {1: 2}), ("%(1)s", {1: 2}), ("%é", 1), ("%\x00", 1), ("%.f %.d", (2.5, 3)),
):
    show(template, arguments)
for template, arguments in ((b"%s", b"x"), (b"%b %s", (b"a", bytearray(b"b"))), (b"%s", "x"), (b"%b", 1), (b"%a %r", ("é", "é")), (b"%d %x %o %c %c", (5, 255, 8, 65, b"z")), (b"%c", 256), (b"%c", "a"), (b"%c", b"ab"), (b"%(k)s", {b"k": b"v"}), (b"%(k)s", {"k": b"v"}), (b"%5.2f|%-5d|", (1.255, 3)), (b"%d", "1"), (b"%y", 1), (b"%s %s", (b"a",)),
                            (b"%s", (b"a", b"b")), (b"%.2s|%4s|", (b"abc", b"x")), (b"%%", ()), (b"%", 1), (bytearray(b"%s!"), b"x"), (b"%*d", (4, 2)), (b"%s", memoryview(b"mv"))):
    show(template, arguments)
