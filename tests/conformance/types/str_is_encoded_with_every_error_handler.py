# What encode and decode do with what does not fit, for each of the named handlers.
text = "aé€😀\udc80z"
for encoding in ("ascii", "latin-1", "utf-8", "utf-16-le", "utf-32-be", "cp1252"):
    for errors in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass", "nothing"):
        try:
            print(encoding, errors, text.encode(encoding, errors))
        except (UnicodeError, LookupError) as error:
            print(encoding, errors, type(error).__name__, ascii(str(error)))
data = b"a\xff\xe9\xe2\x82z\xed\xb2\x80"
for encoding in ("ascii", "utf-8", "utf-16-le"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "xmlcharrefreplace", "namereplace", "nothing"):
        try:
            print(encoding, errors, ascii(data.decode(encoding, errors)))
        except (UnicodeError, LookupError, TypeError) as error:
            print(encoding, errors, type(error).__name__, error)
print(b"\xff\x80".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"), "\x00\x7f\u0100\U0010ffff\x85".encode("ascii", "namereplace"))
for call in (
    lambda: "a".encode("nope"), lambda: "a".encode(1), lambda: "a".encode(errors=1), lambda: "a".encode("utf-8", "x", 1), lambda: b"a".decode("nope"), lambda: "é".encode("ascii\0"), lambda: "".encode("nope"), lambda: str(b"a", 5),
    lambda: "a".encode("hex"), lambda: b"a".decode("rot13"),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
