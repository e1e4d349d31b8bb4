# oracle: 3.14
import struct


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print(struct.pack('<F', 1 + 2j).hex(), struct.pack('>D', 1 - 2j).hex())
print(struct.unpack('<F', struct.pack('<F', 1.5 - 2.5j)), struct.unpack('>D', struct.pack('>D', 0.1j)))
print(struct.calcsize('<F'), struct.calcsize('<D'), struct.calcsize('cF'), struct.calcsize('cD'))
attempt(lambda: struct.pack('D', 'x'))
print(struct.pack('<D', 3) == struct.pack('<D', 3 + 0j))
