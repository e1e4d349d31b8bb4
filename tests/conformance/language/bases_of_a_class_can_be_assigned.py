class A:
    def f(self):
        return 'A.f'


class B:
    def f(self):
        return 'B.f'

    def __len__(self):
        return 7


class C(A):
    pass


class D(C):
    pass


def attempt(cls, bases):
    try:
        cls.__bases__ = bases
        print('ok', [k.__name__ for k in cls.__mro__])
    except TypeError as error:
        print(error)


d = D()
print(d.f())
attempt(C, (B,))
print(d.f(), len(d), [k.__name__ for k in D.__mro__], A.__subclasses__(), B.__subclasses__())
attempt(C, (A, B))
print(d.f())
attempt(C, (D,))
attempt(C, ())
attempt(C, 5)
attempt(C, (5,))
attempt(C, (int,))
attempt(int, (object,))
attempt(C, (A, A))
print(d.f(), C.__bases__)


class Meta(type):
    def mro(cls):
        return [cls, A, object] if cls.__name__ == 'Own' else super().mro()


class Own(B, metaclass=Meta):
    pass


print(Own().f(), [k.__name__ for k in Own.__mro__])
for bad in ([1], 5):
    class Bad(type):
        def mro(cls):
            return bad
    try:
        Bad('X', (), {})
    except TypeError as error:
        print(error)
