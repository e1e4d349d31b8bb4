array = bytearray(b"old")


def numbers():
    for number in range(1, 6):
        yield number
        print(number, array, array.__alloc__() > len(array))


array.__init__(numbers())
print(array)
try:
    array.__init__(iter([1, 2, 300]))
except ValueError as error:
    print(error, array)
array.__init__(3)
print(array)
array.__init__("text", "ascii")
print(array)
array.__init__()
print(array)
with memoryview(bytearray(b"ab")) as view:
    try:
        view.obj.__init__(5)
    except BufferError as error:
        print(error)
