import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print(struct.pack('?????', True, False, 5, [], 'x'))
print(struct.unpack('4?', b'\0\1\2\xff'))


class Doubtful:
    def __bool__(self):
        raise ValueError('no answer')


attempt(lambda: struct.pack('?', Doubtful()))
