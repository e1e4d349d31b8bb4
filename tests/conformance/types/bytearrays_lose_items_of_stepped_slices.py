def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


data = bytearray(b'abcdefgh')
data[1::3] = b''
print(data)
data[::-2] = b''
print(data)
del data[::2]
print(data)
data = bytearray(b'abcdef')
data[::2] = b'XYZ'
print(data)
attempt(lambda: data.__setitem__(slice(None, None, 2), b'12'))
