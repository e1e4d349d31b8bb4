for s in (
    "", "'", '"', "'\"", "\n\t\r\\", "\x00\x1f\x7f", "\x80\xa0\xad", "é日😀", "\u200b\u2028\ufeff",
    "\ud800", "\U000e0001", "tab\there",
):
    print(repr(s), ascii(s))
print(str("x"), str(b"x"), str(b"caf\xc3\xa9", "utf-8"), str(3), str(None), str([1, "a"]))
print(str({"k": "v"}), repr("multi\nline"))
