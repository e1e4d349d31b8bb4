# startswith and endswith with tuples, find and count with bounds beyond the text, empty needles, and the mistakes.
text = "abracadabra"
print(text.startswith("abra"), text.startswith(("x", "ab")), text.startswith(()), text.endswith(("bra", 1)), text.startswith("", 11), text.startswith("", 12), text.endswith("", 0, 0), text.endswith("a", -1), text.startswith("bra", 1, 4), text.startswith("bra", 1, 3))
print([text.find("a", start) for start in (0, 1, -1, -100, 10, 11, 12)], [text.rfind("a", 0, end) for end in (0, 1, -1, -4, 100)], text.find(""), text.find("", 11), text.find("", 12), text.rfind(""), text.rfind("", 3, 5), text.rfind("", 12))
print(text.count("a"), text.count("a", 1), text.count("a", 0, -1), text.count(""), text.count("", 5), text.count("", 12), "aaaa".count("aa"), "".count(""), text.count("abra", 1, None), text.index("c", None, None))
print("x" in text, "" in text, "bra" in text, "é" in "caféé", "😀" in "a😀b", "😀a".find("a"), "😀😀".rfind("😀"), "a😀b"[1], "a😀b"[-2:], "a😀b"[::-1], len("😀é"), "😀".count(""))
print("abcabc".replace("b", "X", 1), "abcabc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("", "x", 0), "aaa".replace("a", "", -1), "aaa".replace("aa", "b"), "abc".replace("b", "😀", count=1), "a".replace("b", "c") is not None)
print("prefix-body".removeprefix("prefix-"), "body".removeprefix("x"), "body.txt".removesuffix(".txt"), "aa".removesuffix(""), "a".removesuffix("aa"), "aXX".removesuffix("X"), "".removeprefix(""))
for call in (lambda: "a".startswith(1), lambda: "a".startswith(["a"]), lambda: "a".startswith(("b", 1)), lambda: "a".endswith(b"a"), lambda: "a".startswith("a", "0"), lambda: "a".startswith(), lambda: "a".find(1), lambda: "a".find(), lambda: "a".index("b"), lambda: "a".rindex("b"),
             lambda: "a".count(None), lambda: "a".find("a", 1.5), lambda: 1 in "a", lambda: None in "a", lambda: "a".replace("a"), lambda: "a".replace("a", 1), lambda: "a".replace(1, "a"), lambda: "a".replace("a", "b", "c"), lambda: "a".replace("a", "b", x=1), lambda: "a".removeprefix(1),
             lambda: "a".removesuffix(("a",)), lambda: "abc"[3], lambda: "abc"[2 ** 70], lambda: "abc"[::0], lambda: "abc".find("a", 0, 1, 2), lambda: "a".index("a", 5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print("abc".find("c", -(2 ** 70), 2 ** 70), "abc"[-(2 ** 70):2 ** 70:2 ** 70])
