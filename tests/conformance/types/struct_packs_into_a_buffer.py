import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


target = bytearray(8)
struct.pack_into('<hb', target, 2, 258, -1)
print(target)
struct.pack_into('>h', target, -2, 1)
print(target)
struct.pack_into('<h', memoryview(target)[4:], 0, 7)
print(target)
attempt(lambda: struct.pack_into('<i', target, 6, 1))
attempt(lambda: struct.pack_into('<i', target, -2, 1))
attempt(lambda: struct.pack_into('<i', target, -20, 1))
attempt(lambda: struct.pack_into('<i', b'abcdefgh', 0, 1))
attempt(lambda: struct.pack_into('<i', target, 'x', 1))
