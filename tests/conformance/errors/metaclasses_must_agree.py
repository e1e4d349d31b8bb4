class M1(type):
    pass


class M2(type):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: type('C', (A, B), {}))
attempt(lambda: M2('C', (A,), {}))
attempt(lambda: type('C', (A,), {}).__class__)
attempt(lambda: type('C', (int, str), {}))
attempt(lambda: type('C', (int, list), {}))
attempt(lambda: type('C', (A, A), {}))
attempt(lambda: type('C', (object, A), {}))
attempt(lambda: type('C', (bool,), {}))
attempt(lambda: type('C', (type(None),), {}))
attempt(lambda: type('C', (5,), {}))
attempt(lambda: type('C', [], {}))
attempt(lambda: type(1, (), {}))
attempt(lambda: type('C', (), 5))
attempt(lambda: type())
attempt(lambda: type(1, 2))


class Slots1:
    __slots__ = 'a'


class Slots2:
    __slots__ = 'b'


attempt(lambda: type('C', (Slots1, Slots2), {}))
