error = UnicodeEncodeError("baz", "xxxxx", 1, 5, "foo")
print(error)
error.end = 2
print(error)
error.end = 5
error.reason = 12345678901234567890
print(error)
error.encoding = 4000
print(error)
error.start = 1000
print(error)

error = UnicodeDecodeError("baz", bytearray(b"xxxxx"), 1, 5, "foo")
print(error, repr(error.object), error.args)
error.end = 2
print(error)
error.start = 1000
print(error)

error = UnicodeTranslateError("xxxx", 1, 5, "foo")
print(error)
error.start = 1000
print(error)
print(repr(UnicodeDecodeError("ascii", memoryview(b"ab"), 0, 1, "r").object))
