class Emptying:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False


for name in ('index', 'count', 'remove', '__contains__'):
    items = [1, 2, 3]
    items[0] = Emptying(items)
    try:
        print(name, getattr(items, name)(5))
    except ValueError as error:
        print(name, type(error).__name__)
    print(items)
items = [1]
items[0] = Emptying(items)
print(items == [2], items)


class Growing:
    def __index__(self):
        numbers.extend(range(5))
        return 1


numbers = [1, 2]
print(numbers[Growing():], numbers)
numbers[Growing():Growing()] = 'ab'
print(len(numbers))
