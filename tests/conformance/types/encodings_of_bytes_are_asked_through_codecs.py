import codecs

for encoding, data in (("hex", b"abc\xff"), ("base64", b"abc" * 30), ("uu", b"abc"), ("quopri", b"a=b\xff c"), ("rot13", "Hello, World"), ("rot_13", "xyz")):
    encoded = codecs.encode(data, encoding)
    print(encoding, codecs.lookup(encoding).name, encoded, codecs.decode(encoded, encoding) == data)
for call in (lambda: "abc".encode("hex"), lambda: b"abc".decode("hex"), lambda: str(b"61", "hex"), lambda: "abc".encode("rot13")):
    try:
        print(call())
    except LookupError as error:
        print(error)
for value, encoding in ((b"6g", "hex"), ("616", "hex"), (b"xx", "uu")):
    try:
        print(codecs.decode(value, encoding))
    except ValueError as error:
        print(type(error).__name__, error, error.__notes__)
try:
    codecs.encode("text", "base64")
except TypeError as error:
    print(error, error.__notes__)
print(codecs.decode("6162", "hex"))
