from _measure import measure


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def shift(self, d):
        self.x += d

    def norm(self):
        return self.x + self.y

    @property
    def total(self):
        return self.x + self.y


class Derived(Point):
    def norm(self):
        return super().norm() + 1


def attributes():
    p = Point(0, 1)
    for i in range(100_000):
        p.x = p.x + p.y
    return p.x


def methods():
    p = Point(0, 1)
    for i in range(100_000):
        p.shift(1)
    return p.norm()


def instances():
    total = 0
    for i in range(50_000):
        total += Point(i, 1).y
    return total


def supers():
    d = Derived(1, 2)
    total = 0
    for i in range(50_000):
        total += d.norm()
    return total


def properties():
    p = Point(1, 2)
    total = 0
    for i in range(50_000):
        total += p.total
    return total


assert measure("attributes", attributes, 100_000) == 100_000
assert measure("methods", methods, 100_000) == 100_001
assert measure("instances", instances, 50_000) == 50_000
assert measure("super_calls", supers, 50_000) == 200_000
assert measure("properties", properties, 50_000) == 150_000
