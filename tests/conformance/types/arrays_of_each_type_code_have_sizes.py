from array import array, typecodes

print(typecodes)
for code in 'bBhHiIqQfdw':
    numbers = array(code, 'ab' if code == 'w' else [1, 2])
    print(numbers, numbers.typecode, numbers.itemsize, len(numbers), numbers.tobytes().hex())
