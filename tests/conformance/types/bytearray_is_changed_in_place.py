# oracle: 3.14
# Everything that changes a bytearray: items, slices, append, extend, insert, pop, remove, resize, += and *=.
b = bytearray(b"abcdef")
b[0] = 65
b[-1:] = b"XYZ"
b[1:3] = [1, 2, 3]
print(b, len(b))
b[::2] = bytes(len(b[::2]))
print(b)
del b[1]
del b[::3]
print(b)
b[2:2] = bytearray(b"insert")
b[1:3] = b
print(b, b[::-1], b[-3:], b[100:])
b.extend(range(3)); b.extend(b"xy"); b.extend(iter([250])); b.extend(memoryview(b"mv")); b.append(0x7F); b.insert(0, 33); b.insert(-1, 34); b.insert(100, 35)
print(b, b.pop(), b.pop(0), b.pop(-2))
b.remove(ord("i")); b.reverse(); b *= 2; b += b"+"
print(b, b.copy() == b, b.copy() is b)
b.clear()
print(b, not b)
r = bytearray(b"abc")
r.resize(5); print(r)
r.resize(2); print(r, r.resize(0), r)
ba = bytearray(b"xyz")
for action in (
    lambda: ba.__setitem__(0, 256), lambda: ba.__setitem__(0, -1), lambda: ba.__setitem__(0, "a"), lambda: ba.__setitem__(3, 1), lambda: ba.__setitem__("a", 1), lambda: ba.__setitem__(slice(0, 2), "ab"), lambda: ba.__setitem__(slice(0, 2), 5), lambda: ba.__setitem__(slice(0, 2), [256]), lambda: ba.__setitem__(slice(None, None, 2), b"abc"), lambda: ba.__delitem__(9),
    lambda: ba.append("a"), lambda: ba.append(256), lambda: ba.append(b"a"), lambda: ba.extend("ab"), lambda: ba.extend(5), lambda: ba.extend([1, 300]), lambda: ba.extend([None]), lambda: ba.insert(0), lambda: ba.insert("a", 1), lambda: ba.pop(9), lambda: ba.pop("a"), lambda: bytearray().pop(), lambda: ba.remove(1), lambda: ba.remove(300), lambda: ba.remove(b"x"), lambda: ba.__iadd__("x"), lambda: ba.__iadd__([1]), lambda: ba.resize(-1), lambda: ba.resize("a"), lambda: hash(ba),
    lambda: bytearray("a"), lambda: bytearray(-1), lambda: bytearray([256]), lambda: bytearray(1.5), lambda: bytearray("a", "ascii", "strict", 1), lambda: bytearray(encoding="x"), lambda: bytearray(b"a", "ascii"), lambda: bytearray(2 ** 70), lambda: bytearray([1, "a"]), lambda: bytearray(None), lambda: bytearray(source="é", encoding="ascii"),
):
    try:
        print(action(), ba)
    except Exception as error:
        print(type(error).__name__, error, ba)
with memoryview(ba):
    for action in (lambda: ba.append(1), lambda: ba.clear(), lambda: ba.resize(9), lambda: ba.extend(b"a"), lambda: ba.__delitem__(0), lambda: ba.pop(), lambda: ba.__setitem__(slice(0, 1), b"ab"), lambda: ba.__setitem__(slice(0, 1), b"Q"), lambda: ba.__imul__(2), lambda: ba.reverse()):
        try:
            print(action(), ba)
        except BufferError as error:
            print(error)
