import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


data = bytes(range(12))
print(struct.unpack_from('<h', data), struct.unpack_from('<h', data, 3), struct.unpack_from('<h', data, -2), struct.unpack_from('<h', buffer=data, offset=1))
attempt(lambda: struct.unpack_from('<q', data, 6))
attempt(lambda: struct.unpack_from('<q', data, -4))
attempt(lambda: struct.unpack_from('<q', data, -20))
attempt(lambda: struct.unpack_from('<q', b'abc'))
attempt(lambda: struct.unpack_from('<q', data, 'x'))
