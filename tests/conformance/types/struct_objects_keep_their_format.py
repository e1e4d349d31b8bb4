import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


pair = struct.Struct('>ih')
print(pair.format, pair.size, repr(pair), pair.pack(1, 2), pair.unpack(b'\0\0\0\1\0\2'))
print(struct.Struct(b'<q').format, struct.Struct('').size)
target = bytearray(8)
pair.pack_into(target, 1, -1, -1)
print(target, pair.unpack_from(target, 2), list(pair.iter_unpack(bytes(12))))


class Named(struct.Struct):
    def __init__(self, name):
        super().__init__('<h')
        self.name = name


named = Named('short')
print(named.name, named.size, named.pack(3))
attempt(lambda: pair.colour)
attempt(lambda: setattr(pair, 'format', 'h'))
attempt(lambda: struct.Struct())
attempt(lambda: struct.Struct(1))
attempt(lambda: pair.pack(1))
