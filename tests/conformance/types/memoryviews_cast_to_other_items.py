data = bytearray(range(1, 9))
view = memoryview(data)
for format in ('B', 'b', 'c', 'h', 'H', 'i', 'I', 'q', 'Q', 'e', '@i'):
    cast = view.cast(format)
    print(format, cast.format, cast.itemsize, cast.shape, cast.tolist())
numbers = view.cast('h')
numbers[1] = -2
print(data, numbers[1], numbers[-1], list(numbers[1:3]))
print(numbers.cast('B').tolist())
