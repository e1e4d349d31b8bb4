# oracle: 3.14
import codecs
import io

TEXT = "first\nsec\xf6nd\r\nth\u2192rd\r\U0001f40d fourth\u2028fifth"

for encoding in "utf-8", "utf-16", "utf-16-be", "utf-32", "utf-8-sig", "utf-7":
    file = io.BytesIO()
    writer = codecs.getwriter(encoding)(file)
    for part in TEXT[:4], TEXT[4:9], "", TEXT[9:]:
        writer.write(part)
    data = file.getvalue()
    print(encoding, len(data), data == TEXT.encode(encoding))
    for make in lambda r: r.read(), lambda r: r.read(3), lambda r: r.read(5, 2), lambda r: r.readlines(), lambda r: [*r], lambda r: r.readline(keepends=False):
        print(repr(make(codecs.getreader(encoding)(io.BytesIO(data)))))

reader = codecs.getreader("utf-8")(io.BytesIO(TEXT.encode()))
print([reader.readline(), reader.read(1), reader.read(size=1), reader.readline(3), reader.readline(), reader.read(), reader.read()])
reader.seek(0)
print(repr(reader.read(4)), reader.tell() > 0, reader.closed)

both = codecs.StreamReaderWriter(io.BytesIO(b"abc\ndef"), codecs.getreader("ascii"), codecs.getwriter("ascii"))
print(both.encoding, both.readline(), both.readlines())
both.writelines(["x", "y"])
both.seek(0)
print([*both])

# A file in one encoding, shown in another.
file = io.BytesIO("gr\xfc\xdfe\n".encode("utf-16"))
shown = codecs.EncodedFile(file, "latin-1", "utf-16")
print(shown.data_encoding, shown.file_encoding, shown.readline(), shown.read())
file = io.BytesIO()
with codecs.EncodedFile(file, "latin-1", "utf-8") as shown:
    shown.write(b"gr\xfc\xdfe")
    shown.writelines([b"\xe4", b"\n"])
    print(file.getvalue())
print(file.closed)

broken = codecs.getreader("utf-8")(io.BytesIO(b"good\nbad \xff\n"))
try:
    print(broken.readline())
except UnicodeDecodeError as e:
    print(e)
print(codecs.getreader("utf-8")(io.BytesIO(b"bad \xff\n"), "replace").read())
print(codecs.getreader("hex")(io.BytesIO(b"6162")).read())


class Doubling(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        used = len(input) if final else len(input) // 2 * 2
        return input[:used].decode("ascii"), used


decoder = Doubling()
print([decoder.decode(piece) for piece in (b"a", b"bc", b"", b"defg")], decoder.getstate(), decoder.decode(b"", True), decoder.getstate())

print(codecs.utf_8_encode("\xe9"), codecs.utf_8_decode(b"\xc3\xa9\xc3"), codecs.utf_16_encode("a"), codecs.latin_1_decode(b"\xe9"), codecs.ascii_encode("\xe9", "replace"))
print(codecs.escape_decode(rb"\x41\n\101\\\'\q"), codecs.escape_encode(b"a\n'\"\\\xff"), codecs.escape_decode(rb"[\x0]\x", "ignore"), codecs.escape_decode(rb"\xz", "replace"))
for bad in rb"\x4", b"\\":
    try:
        codecs.escape_decode(bad)
    except ValueError as e:
        print(e)
print(codecs.readbuffer_encode("\xe9"), codecs.readbuffer_encode(memoryview(b"x")), codecs.unicode_escape_decode(r"\u2192"), codecs.raw_unicode_escape_encode("\u2192"))
print(codecs.make_identity_dict(range(3)), codecs.make_encoding_map({1: 2, 3: 2, 4: 5}), codecs.BOM32_BE, codecs.BOM64_LE)
