import weakref


class Point:
    __slots__ = ('x', '__hidden', '__weakref__')

    def __init__(self):
        self.x = 1
        self.__hidden = 2


def attempt(action):
    try:
        print(action())
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


point = Point()
print(point.x, point._Point__hidden, hasattr(point, '__dict__'), weakref.ref(point)() is point)
attempt(lambda: setattr(point, 'y', 1))
del point.x
attempt(lambda: point.x)
attempt(lambda: delattr(point, 'x'))
print(Point.x, type(Point.x).__name__, Point.__slots__)


class WithDict:
    __slots__ = ('__dict__',)


other = WithDict()
other.anything = 1
print(other.__dict__, hasattr(other, '__weakref__'))
attempt(lambda: weakref.ref(other))
attempt(lambda: type('C', (), {'__slots__': ('a',), 'a': 1}))
attempt(lambda: type('C', (), {'__slots__': ('1a',)}))
attempt(lambda: type('C', (), {'__slots__': (1,)}))
attempt(lambda: type('C', (int,), {'__slots__': ('a',)}))
attempt(lambda: type('C', (WithDict,), {'__slots__': ('__dict__',)}))
attempt(lambda: type('C', (Point,), {'__slots__': ('__weakref__',)}))
attempt(lambda: Point.x.__get__(other))


class Child(Point):
    pass


child = Child()
child.free = 3
print(child.__dict__, child.x)


class Named:
    __slots__ = {'a': 'the doc of a'}


print(Named.__slots__, Named().__slots__)
