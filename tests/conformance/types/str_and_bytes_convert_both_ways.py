for text in ("", "plain", "é", "日本", "😀", "mixed é 日 😀"):
    for encoding in ("utf-8", "utf-16", "utf-32-be", "utf-8-sig", "latin-1", "ascii", "cp1252"):
        try:
            data = text.encode(encoding)
            print(encoding, data, data.decode(encoding) == text)
        except UnicodeEncodeError as e:
            print(encoding, e)
for data in (b"\xc3", b"\xed\xa0\x80", b"\xf5", b"\xc0\x80", b"a\xe9b", b"\x80"):
    for errors in ("strict", "replace", "ignore", "backslashreplace", "surrogateescape"):
        try:
            print(errors, ascii(data.decode("utf-8", errors)))
        except UnicodeDecodeError as e:
            print(errors, e)
