import pickle


class Point:
    def __init__(self, x, y):
        print('init', x, y)
        self.x, self.y = x, y


class Slotted:
    __slots__ = ('a', '__b')

    def __init__(self):
        self.a, self.__b = 1, 2

    def both(self):
        return self.a, self.__b


class Tree(list):
    pass


class Table(dict):
    pass


class Number(int):
    pass


point = Point(1, 2)
for protocol in range(6):
    back = pickle.loads(pickle.dumps(point, protocol))
    print(protocol, type(back).__name__, back.x, back.y)
for protocol in range(2, 6):
    print(pickle.loads(pickle.dumps(Slotted(), protocol)).both())
try:
    pickle.dumps(Slotted(), 1)
except TypeError as error:
    print(error)
for protocol in range(6):
    tree = Tree([1, 2])
    tree.name = 'oak'
    table = Table(a=1)
    table.name = 'desk'
    number = Number(5)
    number.name = 'five'
    for value in tree, table, number:
        back = pickle.loads(pickle.dumps(value, protocol))
        print(type(back).__name__, back, back.name, back == value)
