import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: struct.pack('<f', 1e39))
attempt(lambda: struct.pack('<f', -1e39))
attempt(lambda: struct.pack('<e', 65520.0))
attempt(lambda: struct.pack('<e', 65519.9))
attempt(lambda: struct.pack('<d', 10 ** 400))
for code in 'efd':
    attempt(lambda: struct.pack(code, 'x'))
    attempt(lambda: struct.pack(code, None))
