print("a b  c ".split(), "a b  c ".split(" "), " a,b,,c".split(","), "a b c d".split(None, 2))
print("a b c d".rsplit(None, 2), "a,b,c".rsplit(",", 1), "".split(), "".split(","))
print("abc".split("abc"))
print("a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i".splitlines(), "a\n\nb\n".splitlines(True))
print("".splitlines(), "\n".splitlines())
print(",".join(["a", "b"]), "".join("abc"), "-".join([]), "-".join(c for c in "xyz"))
print("ab".join("12"), ", ".join({"k": 1}), " ".join(("only",)))
print("  x ".strip(), "xxaxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"))
print("\t\n x\u2003".strip(), "xyx".strip(""), repr(" ".strip()))
print("a\tbc\td".expandtabs(), "a\tb".expandtabs(4), "01\t012\t0123\t01234".expandtabs(4))
print("ab".zfill(5), "-5".zfill(5), "+".zfill(3), "abc".zfill(2))
print("x".center(5), "x".center(4, "*"), "xy".center(5, "-"), "x".ljust(3, "."), "x".rjust(3), "long".ljust(2))
print("hello".translate({104: "J", 101: None, 108: 76}))
print("hello".translate(str.maketrans("el", "ip")), str.maketrans("a", "b", "c"))
print("abc".translate(str.maketrans({"a": "1", "b": None})))
for f in (
    lambda: ",".join([1]), lambda: ",".join(3), lambda: "a".split(""), lambda: "a".split(1),
    lambda: "a".center(5, "ab"), lambda: str.maketrans("a", "bc"), lambda: "a".join(["x", None]),
    lambda: "x".strip(1), lambda: "a".center("x"), lambda: "a".zfill(),
):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
