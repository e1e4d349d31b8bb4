class Base:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        return f'{self.name}.add'

    def __radd__(self, other):
        return f'{self.name}.radd'

    def __iadd__(self, other):
        return NotImplemented

    def __pow__(self, other, mod=None):
        return f'{self.name}.pow {mod}'

    def __rpow__(self, other, mod=None):
        return f'{self.name}.rpow'


class Same(Base):
    pass


class Overriding(Base):
    def __radd__(self, other):
        return f'{self.name}.own radd'


base, same, overriding = Base('base'), Same('same'), Overriding('over')
print(base + same, base + overriding, overriding + base, 1 + base, base + 1)
x = base
x += 1
print(x)
print(base ** 2, 2 ** base, pow(base, 2, 3))


class Refusing:
    def __add__(self, other):
        return NotImplemented

    __mul__ = None


for action in (lambda: Refusing() + 1, lambda: 1 + Refusing(), lambda: Refusing() + Refusing(), lambda: Refusing() * 2, lambda: Refusing() @ 1,
               lambda: divmod(Refusing(), 1), lambda: pow(Refusing(), 1, 2), lambda: -Refusing(), lambda: ~Refusing()):
    try:
        print(action())
    except TypeError as error:
        print(error)
x = Refusing()
try:
    x -= 1
except TypeError as error:
    print(error)
try:
    x **= 1
except TypeError as error:
    print(error)
