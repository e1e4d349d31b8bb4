for separator in (b"b", bytearray(b"b"), memoryview(b"b")):
    parts = b"abc".partition(separator)
    print(parts[1] is separator, [type(part).__name__ for part in parts])
    parts = b"abc".rpartition(separator)
    print(parts[1] is separator, [type(part).__name__ for part in parts])
    parts = bytearray(b"abc").partition(separator)
    print(parts[1] is separator, parts)
print(b"abc".partition(b"x"), b"abc".rpartition(b"x"), bytearray(b"abc").rpartition(b"x"))
