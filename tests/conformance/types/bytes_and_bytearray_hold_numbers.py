b = b"hello\x00\xff"
print(b, b[0], b[-1], b[1:3], list(b[:2]), len(b), b + b"x", b * 2, b"l" in b, 104 in b)
print(b == b"hello\x00\xff", b < b"i", hash(b) == hash(bytes(b)))
print(bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes())
print(bytes.fromhex("de ad BEEF"), b.hex(), b"ab".hex("-"), b"\x01\x02\x03".hex(":", 2))
print(b.upper(), b.find(b"l"), b.find(108), b.count(b"l"), b.replace(b"l", b"L"))
print(b"a,b".split(b","), b" x ".strip(), b",".join([b"a", bytearray(b"b")]))
print(b"abc".startswith(b"a"), b.decode("latin-1"), b"x".center(3, b"*"), b"aB".swapcase())
print(b"a b".title(), b"12".isdigit(), b"ab".partition(b"b"), b"a\nb".splitlines())
print(b"abc".translate(None, b"b"), b"5".zfill(3))
ba = bytearray(b"abc")
ba[0] = 65
ba.append(100)
ba.extend(b"ef")
ba += b"!"
ba.insert(0, 42)
del ba[1]
ba[1:2] = b"XY"
print(ba, ba.pop(), ba.pop(0), len(ba), bytes(ba), ba == b"XYcdef", ba.copy(), ba[::-1])
ba.remove(88)
ba.reverse()
print(ba)
ba.clear()
print(ba, bytearray(2), repr(bytearray(b"'")))
print(repr(b"'\"\\\n\t\r\x7f"), b"\x41", rb"\x41", b'it' b's', str(b"x"))
print(bytes(b"abc"[i] for i in range(3)), memoryview(b"abc")[1], bytes(memoryview(b"abc")[1:]))
print(list(memoryview(b"ab")))
for f in (
    lambda: b"a" + "b", lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes("x"),
    lambda: bytes(-1), lambda: b"a"[5], lambda: b.find("l"), lambda: b"x".join(["a"]),
    lambda: ba.append(300), lambda: bytes.fromhex("zz"), lambda: b"abc".index(b"z"),
    lambda: bytes([1.5]), lambda: "x" in b"x", lambda: 300 in b"x", lambda: bytes(None),
    lambda: b"a" % 1, lambda: int(b"x"), lambda: bytearray().pop(), lambda: hash(bytearray()),
    lambda: b"a" < "a", lambda: b"\xff".decode("utf-8"),
):
    try:
        print(f())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
