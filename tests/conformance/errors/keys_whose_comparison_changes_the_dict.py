class Key:
    action = None

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if Key.action:
            action, Key.action = Key.action, None
            action()
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return self.name


def attempt(do, action):
    d = {Key('a'): 1, Key('b'): 2}
    Key.action = lambda: action(d)
    try:
        print(do(d))
    except (KeyError, RuntimeError, ValueError) as error:
        print(type(error).__name__, error)
    Key.action = None
    print(d)


attempt(lambda d: d[Key('b')], dict.clear)
attempt(lambda d: d.get(Key('b')), lambda d: d.update({i: i for i in range(20)}) or [d.pop(i) for i in range(20)])
attempt(lambda d: d.pop(Key('b')), dict.clear)
attempt(lambda d: d.setdefault(Key('c'), 3), dict.clear)
attempt(lambda d: d.__setitem__(Key('b'), 9), dict.popitem)


class Unhashable:
    def __hash__(self):
        raise ValueError('no hash')


for action in (lambda: {Unhashable(): 1}, lambda: {}[Unhashable()], lambda: {Unhashable()}, lambda: Unhashable() in {1}, lambda: {}.get(Unhashable())):
    try:
        action()
    except ValueError as error:
        print(error)


class Wrong:
    def __hash__(self):
        return 'x'


try:
    hash(Wrong())
except TypeError as error:
    print(error)
