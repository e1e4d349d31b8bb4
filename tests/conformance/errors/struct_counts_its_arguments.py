import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: struct.pack('ii', 1))
attempt(lambda: struct.pack('ii', 1, 2, 3))
attempt(lambda: struct.pack(''))
attempt(lambda: struct.pack('', 1))
attempt(lambda: struct.pack())
attempt(lambda: struct.pack(1))
attempt(lambda: struct.pack_into())
attempt(lambda: struct.pack_into('i'))
attempt(lambda: struct.pack_into('i', bytearray(4)))
attempt(lambda: struct.pack_into('i', bytearray(4), 0))
attempt(lambda: struct.pack_into('i', bytearray(4), 0, 1, 2))
attempt(lambda: struct.pack('i', 1, x=2))
