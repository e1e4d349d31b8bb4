import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: struct.pack('s', 'a'))
attempt(lambda: struct.pack('p', 1))
attempt(lambda: struct.pack('c', 'a'))
attempt(lambda: struct.pack('c', b'ab'))
attempt(lambda: struct.pack('c', b''))
attempt(lambda: struct.pack('c', 97))
