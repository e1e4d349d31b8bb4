"""One place in the code reads an attribute that is a property, then something else."""


class Shape:
    @property
    def area(self):
        return self.side ** 2


class Fallback(Shape):
    @property
    def area(self):
        raise AttributeError("hidden")

    def __getattr__(self, name):
        return "from __getattr__: " + name


def read(shape):
    return shape.area


shape = Shape()
shape.side = 3
for _ in range(3):
    print(read(shape), end=" ")
Shape.area = property(lambda self: -self.side)
print(read(shape))
Shape.area = 5
print(read(shape))
shape.area = 6
print(read(shape))
Shape.area = property(lambda self: "the class's again")
print(read(shape), shape.__dict__)
print(read(Fallback()), read(Fallback()))

Shape.area = property()
try:
    read(shape)
except AttributeError as error:
    print(error)


class Twice(property):
    def __get__(self, instance, owner=None):
        return "twice " + str(super().__get__(instance, owner))


Shape.area = Twice(lambda self: 1)
print(read(shape), read(shape))
