class A:
    def who(self):
        return 'A'


class B:
    def who(self):
        return 'B'


class Slotted1:
    __slots__ = ('a', 'b')


class Slotted2:
    __slots__ = ('a', 'b')


class Slotted3:
    __slots__ = ('a', 'c')


def attempt(obj, cls):
    try:
        obj.__class__ = cls
        print('ok', type(obj).__name__)
    except TypeError as error:
        print(error)


a = A()
a.kept = 1
attempt(a, B)
print(a.who(), a.kept, isinstance(a, B))
attempt(a, int)
attempt(a, 5)
attempt(a, Slotted1)
attempt(1, A)
attempt([], list)
slotted = Slotted1()
slotted.a, slotted.b = 1, 2
attempt(slotted, Slotted2)
print(slotted.a, slotted.b)
attempt(slotted, Slotted3)
try:
    del a.__class__
except TypeError as error:
    print(error)
attempt(type('L', (list,), {})(), type('M', (list,), {}))
attempt(type('L', (list,), {})(), type('M', (dict,), {}))
