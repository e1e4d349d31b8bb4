# oracle: 3.14
import io
import marshal

VALUES = [None, True, False, ..., StopIteration, 0, 1, -1, 2 ** 31 - 1, 2 ** 31, -2 ** 31, -2 ** 31 - 1, 10 ** 50, -10 ** 50, 1.5,
          float("inf"), -0.0, 1 + 2j, b"bytes", b"", "text", "", "é", "\U0001f40d", "\udcff", "x" * 300, (), (1, 2), tuple(range(300)),
          [], [1, [2, [3]]], {}, {"a": 1, 2: [3]}, {1, 2, 3}, frozenset({"x"}), slice(1, None, 3)]
for value in VALUES:
    for version in range(6):
        if version < 5 and isinstance(value, slice):
            continue
        back = marshal.loads(marshal.dumps(value, version))
        if back != value or type(back) is not type(value) or repr(back) != repr(value) and not isinstance(value, (set, frozenset)):
            print("differs", version, value, back)
print(marshal.loads(marshal.dumps(bytearray(b"b"))), marshal.loads(marshal.dumps(memoryview(b"m"))), marshal.version)
for text in (b"i\x05\0\0\0", b"l\xfe\xff\xff\xff\x01\0\x02\0", b"g\0\0\0\0\0\0\xf8?", b"z\x02hi", b"Z\x02hi", b")\x02NT", b"[\x01\0\0\0F",
             b"{z\x01ai\1\0\0\0" b"0", b"\xdb\x02\0\0\0\xe9\x07\0\0\0r\x01\0\0\0", b"s\x02\0\0\0ab", b"<\x01\0\0\0i\x07\0\0\0"):
    print(marshal.loads(text))
itself = []
itself.append(itself)
back = marshal.loads(marshal.dumps(itself))
print(back[0] is back)
shared = [1]
left, right = marshal.loads(marshal.dumps((shared, shared)))
print(left is right)
file = io.BytesIO()
marshal.dump([1, 2], file)
marshal.dump("next", file)
file.seek(0)
print(marshal.load(file), marshal.load(file))
