# oracle: 3.13
"""An __eq__ or __lt__ that changes the list it is called for."""


class Clears:
    def __init__(self, items):
        self.items = items

    def __eq__(self, other):
        self.items.clear()
        return False


items = []
items.extend([Clears(items), Clears(items)])
print(3 in items, items)
items.extend([Clears(items), Clears(items)])
print(items.count(3), items)
items.extend([Clears(items), 4])
try:
    items.index(4)
except ValueError:
    print("not found")
items.extend([Clears(items), 4])
try:
    items.remove(4)
except ValueError as error:
    print(error)
items.extend([Clears(items), 4])
print(items == [1, 4])

recursive = [1]
recursive.append(recursive)
print(recursive)
print(recursive == recursive)
other = [1]
other.append(other)
try:
    print(recursive == other)
except RecursionError as error:
    print("RecursionError")

nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].index(nan), [nan].count(nan), (nan,) == (nan,))

items = [3, 1, 2]


class Appends:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        items.append(0)
        return self.rank < other.rank


items[:] = [Appends(2), Appends(1), Appends(3)]
try:
    items.sort()
except ValueError as error:
    print(error)
print([item.rank for item in items])


class Fails:
    def __lt__(self, other):
        raise KeyError("no order")


items[:] = [Fails() for _ in range(100)]
try:
    items.sort()
except KeyError as error:
    print(error, len(items))
for key in (lambda item: 1 / 0, 5):
    try:
        items.sort(key=key)
    except (ZeroDivisionError, TypeError) as error:
        print(error, len(items))
