from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for code, item in (('b', 128), ('b', -129), ('B', 256), ('B', -1), ('h', 32768), ('h', -32769), ('H', 65536), ('H', -1), ('I', -1),
                   ('q', 2 ** 63), ('Q', 2 ** 64), ('Q', -1), ('b', 40000)):
    attempt(lambda: array(code, [item]))
