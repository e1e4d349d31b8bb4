import codecs
import io

decoder = io.IncrementalNewlineDecoder(None, translate=True)
print(decoder.newlines)
print([decoder.decode(piece) for piece in ("a\r", "\nb\r", "c\n", "d")], decoder.newlines)
print(repr(decoder.decode("e\r", final=True)), decoder.newlines)
decoder.reset()
print(decoder.newlines, decoder.getstate())
print(repr(decoder.decode("x\r")), decoder.getstate())
decoder.setstate((b"", 0))
print(repr(decoder.decode("y")))

decoder = io.IncrementalNewlineDecoder(None, translate=False)
print([decoder.decode(piece) for piece in ("a\r", "\nb\r", "c\n")], decoder.newlines)

decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8")(), translate=True)
print([decoder.decode(piece) for piece in (b"\xc3", b"\xa9\r", b"\n")], decoder.decode(b"", final=True), decoder.newlines)
print(decoder.getstate())
try:
    io.IncrementalNewlineDecoder(None, translate=True).decode(b"bytes")
except TypeError as error:
    print(error)
