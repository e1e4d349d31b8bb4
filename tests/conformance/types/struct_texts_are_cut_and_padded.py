import struct

print(struct.pack('5s', b'abc'), struct.pack('2s', b'abc'), struct.pack('s', b'abc'), struct.pack('0s', b'abc'))
print(struct.pack('5p', b'abc'), struct.pack('3p', b'abcdef'), struct.pack('p', b'abc'), struct.pack('0p', b''))
print(struct.unpack('5s', b'abc\0\0'), struct.unpack('5p', b'\3abcd'), struct.unpack('3p', b'\xffab'))
print(struct.pack('3s2x2s', bytearray(b'abc'), b'de'))
print(struct.pack('300p', b'x' * 299)[:3], len(struct.unpack('300p', struct.pack('300p', b'x' * 299))[0]))
print(struct.pack('3c', b'a', b'b', b'c'), struct.unpack('3c', b'abc'))
