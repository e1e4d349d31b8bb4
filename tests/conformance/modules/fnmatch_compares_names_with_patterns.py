import fnmatch

names = ["a.py", "b.txt", "Ab.py", ".hidden", "a[1].py", "x-y", "\n"]
for pattern in ("*.py", "?.*", "[ab].*", "[!a]*", "*", "a[[]1].py", "[a-c]*.p?", "[c-a]*", "[", "[!]*", "*y*"):
    print(pattern, fnmatch.filter(names, pattern), fnmatch.fnmatch("a", pattern))
print(fnmatch.fnmatchcase("A.PY", "*.py"), fnmatch.fnmatch(b"abc", b"a*"), fnmatch.filter([b"x", b"yx"], b"?x"))
