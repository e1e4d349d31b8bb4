import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: struct.unpack('<i', b'abc'))
attempt(lambda: struct.unpack('<i', b'abcde'))
attempt(lambda: struct.unpack('<i', 'abcd'))
attempt(lambda: struct.unpack('<ii', b''))
print(struct.unpack('', b''), struct.unpack('<i', bytearray(b'\1\0\0\0')), struct.unpack('<2h', memoryview(b'\1\0\2\0')))
