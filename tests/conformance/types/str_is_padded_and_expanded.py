# center, ljust, rjust, zfill and expandtabs.
for width in (-1, 0, 5, 6, 7, 8):
    print([text.center(width, "*") for text in ("abcde", "abcdef")], "ab".ljust(width, "-"), "ab".rjust(width, "-"), "ab".zfill(width))
print([text.zfill(6) for text in ("1", "-1", "+1", "--1", " -1", "-", "", "١", "-١", "😀")])
print(repr("a".center(4)), repr("ab".center(5)), repr("".center(3, "é")), "😀".center(4, "ü"), "x".ljust(3, "😀"))
for size in (8, 4, 1, 0, -1):
    print([text.expandtabs(size) for text in ("\ta", "a\tb", "ab\tc\td", "abcdefgh\ti", "a\nb\tc", "a\rb\tc", "\t\t", "é\t😀\tx", "a\x0bb\tc")])
print(repr("a\tb".expandtabs()), repr("a\tb".expandtabs(tabsize=3)))
for call in (
    lambda: "a".center(), lambda: "a".center("3"), lambda: "a".center(3, "ab"), lambda: "a".center(3, ""), lambda: "a".ljust(3, b"x"), lambda: "a".rjust(3, 5), lambda: "a".zfill(), lambda: "a".zfill(1.5),
    lambda: "a".expandtabs("x"), lambda: "a".center(2 ** 70), lambda: "a".expandtabs(2 ** 40), lambda: "a".zfill(width=3), lambda: "a".ljust(3, fillchar="x"),
):
    try:
        print(repr(call()))
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)


class Name(str):
    pass


name = Name("abc")
print([type(text).__name__ for text in (name.center(1), name.ljust(9), name.zfill(2), name.expandtabs(), name[:], name + "", name * 1, name.strip(), name.replace("z", ""), name.lower())])
