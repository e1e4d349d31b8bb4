from array import array

print(array('i'), array('i', range(3)), array('i', (x * x for x in range(4))), array('i', (1, 2)), array('i', {5: 1}))
print(array('H', b'\1\0\2\0'), array('H', bytearray(b'\1\0')), array('d', array('i', [1, 2])), array('w', 'añ𐍈'))
print(array('b', [True, False]), array('f', [1, 2.5, -0.0]))
