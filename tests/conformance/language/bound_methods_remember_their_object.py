class Counter:
    def __init__(self):
        self.count = 0

    def bump(self, by=1):
        """Counts."""
        self.count += by
        return self.count

    @classmethod
    def make(cls):
        return cls.__name__

    @staticmethod
    def plain(x):
        return x


c = Counter()
bump = c.bump
print(bump(), bump(5), c.count, bump.__self__ is c, bump.__func__ is Counter.bump, bump.__name__, bump.__doc__)
print(c.bump == c.bump, c.bump is c.bump, c.bump != Counter().bump, hash(c.bump) == hash(c.bump))
print(Counter.bump(c, 10), Counter.make(), c.make(), Counter.make.__self__ is Counter, Counter.plain(1), c.plain(2))
print(repr(c.bump).split(" of ")[0], repr(Counter.make), type(c.bump).__name__, type(Counter.bump).__name__)
bound = Counter.bump.__get__(c, Counter)
print(bound(1))
print(Counter.bump.__get__(None, Counter) is Counter.bump)
import types
m = types.MethodType(lambda self, x: (self, x), "receiver")
print(m(1), m.__self__)
for wrong in (lambda: types.MethodType(5, 1), lambda: types.MethodType(len, None), lambda: types.MethodType(len), lambda: setattr(bump, "x", 1), lambda: Counter.bump()):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
    except AttributeError as error:
        print(error)
Counter.bump.note = "on the function"
print(c.bump.note)
c.replaced = lambda: "no self"
print(c.replaced())
Counter.bump = lambda self: "replaced on the class"
print(c.bump(), bump(1))
print([].append.__self__, "x".upper.__name__, [].append == [].append, "abc".upper.__qualname__)
