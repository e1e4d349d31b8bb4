separator = bytearray(b",")


def shrinking():
    separator.clear()
    yield b"A"


try:
    separator.join(shrinking())
except BufferError as error:
    print(error)


def changing():
    separator[0] = ord(";")
    yield b"A"
    yield b"B"


print(separator.join(changing()), separator)
separator.extend(b"!")
print(separator.join([b"a", bytearray(b"b"), memoryview(b"c")]))
