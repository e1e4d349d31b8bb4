import struct

target = bytearray(b'abcdefgh')
struct.pack_into('<b3xb', target, 1, 88, 89)
print(target, struct.pack('<b3xb', 1, 2), struct.pack('4x'), struct.unpack('2xb', b'ab\3'))
