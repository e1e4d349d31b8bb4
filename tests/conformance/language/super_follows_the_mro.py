class Base:
    def who(self):
        return ["Base"]
    @classmethod
    def make(cls):
        return "Base.make " + cls.__name__

class Left(Base):
    def who(self):
        return ["Left"] + super().who()
    @classmethod
    def make(cls):
        return "Left>" + super().make()

class Right(Base):
    def who(self):
        return ["Right"] + super().who()

class Bottom(Left, Right):
    def who(self):
        return ["Bottom"] + super(Bottom, self).who()

print(Bottom().who(), Bottom.make())
print([c.__name__ for c in Bottom.__mro__])
print(super(Left, Bottom()).who())

class Explicit:
    def f(self):
        return __class__

print(Explicit().f())

def outside():
    super()

try:
    outside()
except RuntimeError as e:
    print(e)

class NoSelf:
    def f():
        super()

try:
    NoSelf.f()
except RuntimeError as e:
    print(e)
try:
    super(int, "text")
except TypeError as e:
    print(e)
try:
    Bottom().missing
except AttributeError as e:
    print(e)
class Asks(Base):
    def ask(self):
        return super().missing
try:
    Asks().ask()
except AttributeError as e:
    print(e)
