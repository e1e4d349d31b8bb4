import operator


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter('ab')

    def __length_hint__(self):
        if isinstance(self.hint, type):
            raise self.hint('from hint')
        return self.hint


for hint in (0, 5, NotImplemented, -1, 'x', None, TypeError, ValueError, 2**70):
    try:
        print(operator.length_hint(Hinted(hint), 7), end=' ')
    except Exception as error:
        print(type(error).__name__, error, end=' ')
    try:
        print(list(Hinted(hint)))
    except Exception as error:
        print(type(error).__name__, error)
print(operator.length_hint([1, 2]), operator.length_hint(iter(range(5))), operator.length_hint(5, 3), operator.length_hint(object()))
try:
    operator.length_hint([], 'x')
except TypeError as error:
    print(error)
