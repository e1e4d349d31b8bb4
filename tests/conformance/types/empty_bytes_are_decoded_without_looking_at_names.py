print(repr(b"".decode("nope")), repr(bytearray().decode("hex", "nope")), repr(str(b"", "nope")))
for call in (lambda: b"a".decode("nope"), lambda: b"a".decode(""), lambda: "".encode("nope"), lambda: "a".encode(""), lambda: str(b"a", "")):
    try:
        print(call())
    except LookupError as error:
        print(error)
