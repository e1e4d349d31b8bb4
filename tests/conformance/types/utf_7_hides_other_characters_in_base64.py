import codecs

print("".join(map(chr, range(128))).encode("utf-7"))
for text in ("", "a+b", "\xe9", "\xe9a", "\xe9-", "\u20ac+", "\U0001f600x", "\ud800", "a\xe9\xe8 b", "~\\"):
    data = text.encode("utf-7")
    print(ascii(text), data, data.decode("utf-7") == text)
for data in (b"+-", b"+", b"+A", b"+AO", b"+AOk", b"+AOk-x", b"+AOkx", b"a\xffb", b"+?", b"+AOl-", b"+2AA-", b"+2AA", b"+//8-"):
    for errors in ("strict", "replace", "ignore"):
        try:
            print(data, errors, ascii(data.decode("utf-7", errors)))
        except UnicodeDecodeError as error:
            print(data, errors, error)
decoder = codecs.getincrementaldecoder("utf-7")()
print([decoder.decode(bytes([byte])) for byte in b"a+AOkA6Q-b"], decoder.decode(b"", True))
