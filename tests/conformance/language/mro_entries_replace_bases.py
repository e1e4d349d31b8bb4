import types


class Real:
    pass


class Stand:
    def __init__(self, *classes):
        self.classes = classes

    def __mro_entries__(self, bases):
        print('bases', len(bases))
        return self.classes


class A(Stand(Real)):
    pass


print(A.__bases__, len(A.__orig_bases__), type(A.__orig_bases__[0]).__name__)


class B(Stand(), Real):
    pass


print(B.__bases__)


class Wrong:
    def __mro_entries__(self, bases):
        return [Real]


try:
    class C(Wrong()):
        pass
except TypeError as error:
    print(error)
try:
    type('D', (Stand(Real),), {})
except TypeError as error:
    print(error)
print(types.resolve_bases((Stand(Real), int)))
print(types.new_class('E', (Stand(Real),)).__bases__)


class G(list[int]):
    pass


print(G.__bases__, G.__orig_bases__)
