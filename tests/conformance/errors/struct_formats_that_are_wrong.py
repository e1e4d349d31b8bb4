import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for text in ('z', '5', 'i5', '3 i', 'i\0', '\0', '<n', '<N', '<P', '99999999999999999999i', '9223372036854775807q', 'é', '@<i', b'z', 'i@'):
    attempt(lambda: struct.calcsize(text))
attempt(lambda: struct.calcsize(1))
attempt(lambda: struct.calcsize(None))
