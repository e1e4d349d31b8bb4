# split without a separator, splitlines and strip know more whitespace than the ASCII ones; a separator or a set of characters is taken literally.
white = [chr(c) for c in range(0x3001) if chr(c).isspace()]
print([ascii(c) for c in white])
print("a".join(white).split(), "".join(white).split(), ("x" + "".join(white) + "y").split(), ascii("".join(white).strip()), "".join(white + ["z"] + white).strip())
print([len(("a" + c + "b").splitlines()) for c in white], ascii("a\u200bb c".split()))
text = "one\ntwo\rthree\r\nfour\x0bfive\x0csix\x1cseven\x1deight\x1enine\x85ten\u2028eleven\u2029twelve\n\n"
print(text.splitlines())
print(ascii(text.splitlines(True)), text.splitlines(keepends=True) == text.splitlines(1))
print("".splitlines(), "\n".splitlines(), "\r\n\r".splitlines(True), "a\n\rb".splitlines(), "a".splitlines(True))
for limit in (-1, 0, 1, 2, 9):
    print(limit, "  a b  c ".split(None, limit), "  a b  c ".rsplit(None, limit), "a,,b,c".split(",", limit), "a,,b,c".rsplit(",", limit), "aaaa".split("aa", limit), "aaaaa".rsplit("aa", limit))
print("a b".split(sep=" ", maxsplit=1), "abc".split("abc"), "".split(","), "".split(), " ".rsplit(), "x".rsplit("x"), "a1b2c".split("1b2"))
print("xxabcxx".strip("x"), "abcba".strip("ab"), "abcba".lstrip("ba"), "abcba".rstrip("ba"), "  a ".strip(None), "éaé".strip("é"), "abc".strip(""), "-.-a.-".rstrip("-."), "😀a😀".strip("😀"))
print("a.b.c".partition("."), "a.b.c".rpartition("."), "abc".partition("x"), "abc".rpartition("x"), "abc".partition("abc"), "".partition("a"), "ab".partition("ab"), "aXXb".rpartition("X"))
for call in (lambda: "a".split(""), lambda: "a".split(b","), lambda: "a".split(1), lambda: "a".split(",", "1"), lambda: "a".strip(1), lambda: "a".lstrip(b"a"), lambda: "a".rstrip("a", "b"), lambda: "a".partition(""), lambda: "a".rpartition(None),
             lambda: "a".partition(), lambda: "a".splitlines(1, 2), lambda: "a".splitlines("x"), lambda: "a".rsplit(""), lambda: "a".split(",", 1.0), lambda: "a".split(x=1), lambda: "a".strip(chars="a")):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
