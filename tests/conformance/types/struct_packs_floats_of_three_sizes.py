import struct

for number in (0.0, -0.0, 1.0, -2.5, 65504.0, 1e-7, float('inf'), float('-inf'), 0.1, 3.4e38):
    for code in 'efd':
        try:
            packed = struct.pack('>' + code, number)
        except OverflowError as error:
            print(code, number, error)
        else:
            print(code, number, packed.hex(), struct.unpack('>' + code, packed)[0])
for half in (0x0001, 0x03ff, 0x0400, 0x3c01, 0x7bff, 0x7c00, 0x8001):
    print(struct.unpack('<e', half.to_bytes(2, 'little')))
print(struct.unpack('<e', b'\x01\x7e')[0] != struct.unpack('<e', b'\x01\x7e')[0])
