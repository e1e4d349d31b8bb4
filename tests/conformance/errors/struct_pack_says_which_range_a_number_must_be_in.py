import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for code in 'bBhHiIqQ':
    for order in '@<':
        for number in (2 ** 70, -2 ** 70):
            attempt(lambda: struct.pack(order + code, number))
    attempt(lambda: struct.pack(code, 'x'))
    attempt(lambda: struct.pack(code, 1.5))
