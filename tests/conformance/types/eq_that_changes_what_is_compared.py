# oracle: 3.14
# __eq__ and __lt__ of items that change the containers around them.
class Clears:
    def __init__(self, victim):
        self.victim = victim

    def __eq__(self, other):
        self.victim.clear()
        return False

    __hash__ = None


items = [1, 2, 3]
items.append(Clears(items))
print(5 in items, items)
items = [0, 1, 2]
items[1] = Clears(items)
print(items.count(7), items)
items = [0, 1, 2]
items[1] = Clears(items)
try:
    items.index(7)
except ValueError as error:
    print(error)
left = [1, 2, 3]
right = [1, 2, 3]
left[1] = Clears(left)
print(left == right, left, right)


class Grows:
    def __init__(self, victim):
        self.victim = victim

    def __eq__(self, other):
        if len(self.victim) < 20:
            self.victim.append(len(self.victim))
        return False


items = []
items.append(Grows(items))
print(5 in items, len(items))
pair = (Clears([]), 2)
print(pair == (1, 2), pair != (1, 2))
