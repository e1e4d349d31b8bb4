s = "the cat and the hat"
print(s.find("the"), s.find("the", 1), s.find("the", 1, 5), s.rfind("the"), s.find("zz"), s.find(""), s.find("", 100), s.index("cat"), s.rindex("a"), s.count("the"), s.count(""),
      s.count("a", 5, 12), "aaaa".count("aa"))
print(s.startswith("the"), s.startswith("cat", 4), s.startswith(("x", "th")), s.endswith("hat"))
print(s.endswith(("a", "b")), s.startswith(""), "".startswith(""), s.endswith("the", 0, 3))
print("cat" in s, "" in s, "dog" not in s)
print(s.replace("the", "a"), s.replace("the", "a", 1), "aaa".replace("", "-"))
print("aaa".replace("", "-", 2), "abc".replace("b", ""))
print("abc".replace("a", "x", count=1) if False else "")
print(s.partition(" "), s.rpartition(" "), s.partition("zz"), s.rpartition("zz"))
print("prefix-x".removeprefix("prefix-"), "x.txt".removesuffix(".txt"), "x".removeprefix("y"))
for f in (
    lambda: s.index("zz"), lambda: s.rindex("zz"), lambda: s.find(1), lambda: s.startswith(1),
    lambda: s.startswith(["x"]), lambda: 1 in s, lambda: s.partition(""), lambda: s.replace(1, 2),
    lambda: s.count(), lambda: s.find("a", "b"), lambda: s.index(),
):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
