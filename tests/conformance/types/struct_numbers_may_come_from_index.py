import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Five:
    def __index__(self):
        return 5


class Broken:
    def __index__(self):
        raise LookupError('no number')


print(struct.pack('<hq', Five(), Five()), struct.pack('<i', True))
attempt(lambda: struct.pack('h', Broken()))
