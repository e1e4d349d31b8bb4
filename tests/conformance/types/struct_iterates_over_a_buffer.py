import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


iterator = struct.iter_unpack('<hb', b'\1\0\2\3\0\4')
print(iterator.__length_hint__(), next(iterator), iterator.__length_hint__(), list(iterator), iterator.__length_hint__())
attempt(lambda: struct.iter_unpack('<h', b'abc'))
attempt(lambda: struct.iter_unpack('', b'abc'))
attempt(lambda: next(struct.iter_unpack('<h', b'')))
print(sum(pair[0] for pair in struct.Struct('<B').iter_unpack(bytes(range(100)))))
