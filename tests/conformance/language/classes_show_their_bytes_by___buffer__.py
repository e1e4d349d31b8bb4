# oracle: 3.14
import collections.abc
import io
import struct
from inspect import BufferFlags


class Shared:
    def __init__(self, data):
        self.data = bytearray(data)

    def __buffer__(self, flags):
        print("asked for", BufferFlags(flags))
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("released", view.tobytes())
        view.release()


shared = Shared(b"hello")
print(isinstance(shared, collections.abc.Buffer), isinstance(object(), collections.abc.Buffer))
with memoryview(shared) as view:
    print(view.tobytes(), view.readonly, view.nbytes)
    view[0] = ord("j")
    part = view[1:3]
    try:
        shared.data.append(1)
    except BufferError as e:
        print(e)
print("the part keeps it")
part.release()
shared.data.append(33)
print(shared.data)

for source in [
    "bytes(shared)", "bytearray(shared)", "b'say ' + shared", "b', '.join([b'x', shared])", "str(shared, 'ascii')", "b'jello!!' == shared",
    "shared in [b'jello!']", "b'ell' in shared", "b'a jello! b'.find(shared)", "b'jello!' in b'x' * 3", "int.from_bytes(shared, 'big')",
    "struct.unpack('>H4s', shared)", "io.BytesIO(shared).read()", "io.BytesIO().write(shared)", "bytearray(b'x').__iadd__(shared)",
    "memoryview._from_flags(shared, 0).release()",
]:
    try:
        print(source, "=", eval(source))
    except TypeError as e:
        print(source, "raises", e)


class Wrong:
    def __buffer__(self, flags):
        return b"bytes"


class Failing:
    def __buffer__(self, flags):
        raise RuntimeError("no bytes today")


for value in Wrong(), Failing():
    for use in memoryview, bytes, bytearray, b"".join, b"x".__add__:
        try:
            use([value] if use == b"".join else value)
        except (TypeError, RuntimeError) as e:
            print(type(value).__name__, getattr(use, "__name__", use), type(e).__name__, e)


class Counted(bytearray):
    releases = 0

    def __release_buffer__(self, view):
        Counted.releases += 1
        for make in lambda: memoryview(view), lambda: view[1:], lambda: view.cast("b"), view.toreadonly, lambda: view.__buffer__(0):
            try:
                make()
            except ValueError as e:
                print(e)
        super().__release_buffer__(view)


counted = Counted(b"abc")
with memoryview(counted) as view:
    print(view.obj is counted, Counted.releases)
print(Counted.releases)
counted.clear()


class Table:
    def __buffer__(self, flags):
        return memoryview(bytes(range(12))).cast("B", [3, 4])


with memoryview(Table()) as view:
    print(view.shape, view.strides, view[1, 2], view.tolist(), type(view.obj).__name__)
