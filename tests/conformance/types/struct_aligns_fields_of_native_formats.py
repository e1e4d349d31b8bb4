import struct

for text in ('ci', 'cq', 'ich', 'bhb', 'c0i', 'ci0q', 'bbi', 'xi', '=ci', '<cq', '>bhb', '!ich', '3si', 'di', 'id', 'cf', 'ce', ' c  i '):
    print(repr(text), struct.calcsize(text))
print(struct.pack('ci', b'a', 1), struct.pack('=ci', b'a', 1), struct.pack('>ci', b'a', 1))
