import copyreg


class Plain:
    pass


class Derived(list):
    pass


plain = Plain()
plain.a = 1
print(plain.__reduce_ex__(2)[1:], plain.__reduce_ex__(2)[0] is copyreg.__newobj__)
print(plain.__reduce_ex__(0)[1:], plain.__reduce_ex__(0)[0] is copyreg._reconstructor)
print(plain.__reduce__()[1:])
derived = Derived([1])
function, arguments, state, items, pairs = derived.__reduce_ex__(4)
print(arguments, state, list(items), pairs)
print([].append.__reduce__(), 'a'.upper.__reduce__(), len.__reduce__(), (5).__add__.__reduce__(), str.upper.__reduce__())
print(range(1, 5, 2).__reduce__(), slice(1, 2).__reduce__()[1], {1}.__reduce__(), frozenset({1}).__reduce__(), bytearray(b'a').__reduce__()[1])
for value in (memoryview(b''), (x for x in ''), [].__iter__, plain.__reduce__):
    try:
        print(type(value).__name__, type(value.__reduce_ex__(2)).__name__)
    except TypeError as error:
        print(error)
