# oracle: 3.14
# super(): where the form without arguments works and fails, the other forms, its attributes, and what it cannot do.
class A:
    x = "A.x"

    def hello(self):
        return "A"

    @classmethod
    def make(cls):
        return cls.__name__

    @staticmethod
    def plain():
        return "plain"


class B(A):
    x = "B.x"

    def hello(self):
        return super().hello() + "B"

    def indirect(self):
        return (lambda: super(B, self).hello())(), [super(B, self).x for _ in "a"], [super().x for _ in "b"]

    @classmethod
    def make(cls):
        return "via " + super().make()

    @staticmethod
    def plain():
        return super(B, B).plain()

    def no_self():
        return super()

    def deleted(self):
        del self
        return super()

    def rebound(self):
        self = 5
        return super()

    def nested(self):
        def inner():
            return super()
        return inner()

    def nested_with_argument(self):
        def inner(me):
            return super().hello()
        return inner(self)

    def generator(self):
        yield super().hello()

    def star(*args):
        return super()

    def cell(self):
        keep = lambda: self
        return super().hello()


b = B()
print(b.hello(), b.indirect(), B.make(), b.make(), B.plain(), b.nested_with_argument(), list(b.generator()), b.cell())
for call in (B.no_self, b.deleted, b.rebound, b.nested, b.star, lambda: super(), lambda: super(5), lambda: super(A, 5), lambda: super(B, A()), lambda: super(A, B, 1), lambda: super(type=A), lambda: super(B, b).nothing, lambda: super(A, b).hello(), lambda: setattr(super(B, b), "x", 1), lambda: super(B, b).x, lambda: super(B).x, lambda: super(B, b).__getitem__, lambda: len(super(B, b)), lambda: super(B, B).hello(b), lambda: super(A, A).hello):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
s = super(B, b)
print(repr(s).split(" at ")[0].replace("__main__.", ""), s.__thisclass__ is B, s.__self__ is b, s.__self_class__ is B, repr(super(B)).replace("__main__.", ""), super(B).__self__, s.__class__, isinstance(s, B), s.__init__.__qualname__, s.__doc__ == A.__doc__)
unbound = super(B)
print(unbound.__get__(b, B).hello(), unbound.__get__(None, B) is unbound, super(B, B).__self_class__ is B, s.hello.__func__ is A.hello, s == s, s == super(B, b))


def outside(self):
    return super().hello()


B.outside = outside
try:
    b.outside()
except RuntimeError as error:
    print(error)


class Class:
    def wrong(self):
        return __class__, super().__thisclass__ is __class__


print(Class().wrong()[1], Class().wrong()[0] is Class)
