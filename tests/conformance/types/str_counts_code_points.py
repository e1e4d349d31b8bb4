s = "a😀é日\U0001F600z"
print(len(s), s[1], s[-1], s[1:3], s[::-1], s.index("日"), s.find("z"), [c for c in s])
print(ord("😀"), chr(128512), chr(65), ord("é"), "😀" * 2, "😀" in s, s.count("😀"), s.replace("😀", ":)"), s.upper())
print("😀" < "\uffff", "\uffff" < "😀", sorted(["😀", "z", "é", "\uffff"]), max("a😀"), s.split("é"), s.partition("日"))
print(len("e\u0301"), "e\u0301" == "é", len("👨‍👩‍👧"), "ß".upper(), "İ".lower().encode(), "ǆ".title(), "ΑΣ".lower())
print(s.encode(), s.encode("utf-16-le"), s.encode().decode(), s.center(12, "."), s.ljust(8, "-"), f"{s:>8}|")
for f in (
    lambda: chr(-1), lambda: chr(0x110000), lambda: ord("ab"), lambda: ord(""),
    lambda: "\ud800".encode(), lambda: "é".encode("ascii"), lambda: b"\xff".decode(),
    lambda: b"\xe9".decode("ascii"), lambda: "é".encode("nope"), lambda: chr("a"), lambda: ord(1),
):
    try:
        print(f())
    except (ValueError, TypeError, LookupError) as e:
        print(type(e).__name__, e)
print("é".encode("ascii", "ignore"), "é€".encode("latin-1", "replace"), "é".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"),
      b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"), b"\xe9".decode("latin-1"))
