from enum import Enum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = auto()
    CRIMSON = 1

    def describe(self):
        return f"{self.name} is {self.value}"

    @property
    def short(self):
        return self.name[0]


print(Color.RED, repr(Color.GREEN), f"{Color.BLUE:>12}|", Color.CRIMSON is Color.RED)
print(list(Color), len(Color), list(reversed(Color)))
print(Color(2), Color["BLUE"], Color.RED.describe(), Color.RED.short, Color)
print(dict(Color.__members__))
print(1 in Color, 9 in Color, Color.RED in Color, {Color.RED: "x"}[Color(1)])
print(isinstance(Color.RED, Color), type(Color.RED), hash(Color.RED) == hash("RED"))
for wrong in (lambda: Color(7), lambda: Color["x"], lambda: setattr(Color, "RED", 3), lambda: delattr(Color, "RED"),
              lambda: Enum("C", "A B")("x"), lambda: Color.PINK, lambda: Color.RED < Color.BLUE):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
try:
    @unique
    class Pair(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)


class Planet(Enum):
    EARTH = (5, 6)
    MARS = (3, 4)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius


print(Planet.MARS.mass, Planet((5, 6)), Planet.EARTH.value)


class Answer(Enum):
    YES = "yes"
    NO = "no"

    @classmethod
    def _missing_(cls, value):
        return cls.YES if value == "y" else None


print(Answer("y"), Answer("no"))
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value, Animal.__module__)
match Color.BLUE:
    case Color.RED:
        print("red")
    case Color.BLUE:
        print("blue")
