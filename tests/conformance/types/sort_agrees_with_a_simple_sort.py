"""Sorting of many shapes of data, against insertion into a sorted list."""



def slow(items, key=lambda item: item, reverse=False):
    result = []
    for item in items:
        place = len(result)
        while place > 0:
            before = key(result[place - 1])
            if (before < key(item)) if reverse else (key(item) < before):
                place -= 1
            else:
                break
        result.insert(place, item)
    return result


shapes = {
    "empty": [],
    "one": [1],
    "ascending": list(range(300)),
    "descending": list(range(300, 0, -1)),
    "sawtooth": [i % 17 for i in range(300)],
    "random": [(i * 7919) % 263 for i in range(300)],
    "two runs": list(range(150)) + list(range(150)),
    "many runs": [j for i in range(20) for j in range(i, 300, 20)],
    "nearly": list(range(200)) + [5, 3, 100, 7],
    "equal": [1] * 200,
}
for name, items in shapes.items():
    floats = [item / 4 for item in items]
    texts = [chr(97 + item % 26) * (item % 5) for item in items]
    pairs = [(item % 7, position) for position, item in enumerate(items)]
    mixed = [item if item % 2 else item / 2 for item in items]
    for data in (items, floats, texts, pairs, mixed):
        assert sorted(data) == slow(data), name
        assert sorted(data, reverse=True) == slow(data, reverse=True), name
    for key in (lambda pair: pair[0], lambda pair: -pair[0], lambda pair: str(pair[0]), lambda pair: pair[0] / 2, lambda pair: (pair[0],)):
        assert sorted(pairs, key=key) == slow(pairs, key), name
        assert sorted(pairs, key=key, reverse=True) == slow(pairs, key, True), name
    copy = items[:]
    assert copy.sort() is None and copy == slow(items)
print("as the slow one")
print(sorted(["b", "A", "é", "a", "😀", "\uffff", "Z"]))
print(sorted([2, 1.5, True, 10**30, -10**30, 0.0, -0.0]))
print(sorted({3: 1, 1: 2}), sorted("hello"), sorted((3, 1), reverse=1))
print(sorted([[2], [1, 2], [1]]), sorted([(1, "b"), (1, "a")]), sorted([-0.0, 0.0]), sorted([0.0, -0.0]))


class Item:
    comparisons = 0

    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        Item.comparisons += 1
        return self.rank < other.rank


sorted(Item(i) for i in range(1000))
print(Item.comparisons)
Item.comparisons = 0
sorted(Item(-i) for i in range(1000))
print(Item.comparisons)
