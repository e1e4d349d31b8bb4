import array
import collections.abc

for value in (b"ab", bytearray(b"ab"), memoryview(b"ab")):
    print(type(value).__name__, isinstance(value, collections.abc.Buffer), issubclass(type(value), collections.abc.Buffer))
    for flags in (0, 284, 1):
        try:
            view = value.__buffer__(flags)
            print(type(view).__name__, view.readonly, view.tolist(), view.format)
        except BufferError as error:
            print(error)
for value in (bytearray(b"ab"), memoryview(b"ab"), array.array("i", [1])):
    view = value.__buffer__(0)
    for buffer in (view, view, 5, memoryview(b"x")):
        try:
            print(value.__release_buffer__(buffer))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    try:
        view.tolist()
    except ValueError as error:
        print(error)
print(isinstance("text", collections.abc.Buffer), isinstance([], collections.abc.Buffer))
