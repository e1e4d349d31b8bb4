# oracle: 3.14
# What a memoryview says of itself, for bytes, arrays and casts; and what it refuses.
import array

for view in (memoryview(b"abcd"), memoryview(bytearray(6)), memoryview(array.array("i", [1, -2])), memoryview(array.array("d", [0.5])), memoryview(b"abcd").cast("H"), memoryview(bytes(12)).cast("B", (3, 4)), memoryview(bytes(8)).cast("i", [2, 1]), memoryview(b"abcdef")[::2], memoryview(b"abc")[::-1], memoryview(b"")):
    print(view.format, view.itemsize, view.ndim, view.shape, view.strides, view.suboffsets, view.nbytes, len(view), view.readonly, view.contiguous, view.c_contiguous, view.f_contiguous, view.tolist(), type(view.obj).__name__)
v = memoryview(bytearray(b"hello"))
print(v[0], v[-1], v[1:3].tobytes(), bytes(v[::-1]), list(v), v == b"hello", v == bytearray(b"hello"), v != b"x", v == "hello", 104 in v, v.hex("-"), v.toreadonly().readonly, v.tobytes("C"), v.tobytes(order="A"), list(reversed(v)), v.index(108), v.count(108))
v[0] = 72
v[1:3] = b"EL"
print(v.obj, [*v.cast("c")], v.cast("b").tolist(), memoryview(v).obj is v.obj)
for action in (
    lambda: v.__setitem__(0, 256), lambda: v.__setitem__(0, "a"), lambda: v.__setitem__(0, b"a"), lambda: v.__setitem__(9, 1), lambda: v.__setitem__(slice(0, 2), b"abc"), lambda: v.__setitem__(slice(0, 2), 5), lambda: v.__delitem__(0), lambda: v.__getitem__("a"), lambda: v.__getitem__(9), lambda: v.__getitem__((0, 0)), lambda: memoryview(b"a").__setitem__(0, 1), lambda: v.toreadonly().__setitem__(0, 1),
    lambda: memoryview("a"), lambda: memoryview(1), lambda: memoryview(), lambda: memoryview(object=b"ab").tolist(), lambda: v.cast("i"), lambda: v.cast("x"), lambda: v.cast("ii"), lambda: v.cast(1), lambda: v.cast("B", (2, 2)), lambda: v.cast("B", [0]), lambda: v.cast("B", (-5,)), lambda: v.cast("B", 5), lambda: v.cast("B", ("a",)), lambda: v[::2].cast("B"), lambda: memoryview(bytes(8)).cast("i").cast("H"),
    lambda: hash(v), lambda: v < v, lambda: v + v, lambda: v.tobytes("Z"), lambda: v.obj.append(1), lambda: memoryview(bytes(6)).cast("B", (2, 3))[0], lambda: memoryview(bytes(6)).cast("B", (2, 3))[1, 2], lambda: memoryview(bytes(6)).cast("B", (2, 3))[2, 0], lambda: memoryview(bytes(6)).cast("B", (2, 3))[0, 0, 0], lambda: iter(memoryview(bytes(4)).cast("B", (2, 2))), lambda: len(memoryview(bytes(6)).cast("B", (2, 3))),
    lambda: v.index(1), lambda: v.nothing, lambda: setattr(v, "format", "b"), lambda: type("V", (memoryview,), {}),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(memoryview(bytes(6)).cast("B", (2, 3)).tolist(), hash(memoryview(b"ab")) == hash(b"ab"), memoryview(b"ab") == memoryview(b"ab").cast("c"), memoryview(b"\x01").cast("?").tolist())
with v as same:
    print(same is v)
for action in (lambda: v[0], lambda: len(v), lambda: v.tolist(), lambda: v.format, lambda: v.release(), lambda: v == v, lambda: v.__enter__()):
    try:
        print(action())
    except ValueError as error:
        print(error)
