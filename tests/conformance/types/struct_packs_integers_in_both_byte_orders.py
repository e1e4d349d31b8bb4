import struct

for code in 'bBhHiIqQ':
    size = struct.calcsize('<' + code)
    top = 2 ** (8 * size - (1 if code.islower() else 0)) - 1
    low = -top - 1 if code.islower() else 0
    for order in '<>':
        for number in (low, 0, 1, top):
            packed = struct.pack(order + code, number)
            print(order + code, number, packed.hex(), struct.unpack(order + code, packed) == (number,))
