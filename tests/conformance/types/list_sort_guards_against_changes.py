# A list that is being sorted looks empty, notices when it is changed, and is kept whole when a comparison fails.
items = [3, 1, 2]
seen = []


def key(item):
    seen.append(len(items))
    return item


items.sort(key=key)
print(items, seen)


def meddle(item):
    items.append(9)
    return item


for reverse in (False, True):
    items = [3, 1, 2]
    try:
        items.sort(key=meddle, reverse=reverse)
    except ValueError as error:
        print(error, sorted(items))


class Touchy:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        if self.value == 4 or other.value == 4:
            raise RuntimeError("four is not compared")
        return self.value < other.value

    def __repr__(self):
        return f"T{self.value}"


items = [Touchy(n) for n in (5, 1, 4, 2, 3)]
try:
    items.sort()
except RuntimeError as error:
    print(error, sorted(t.value for t in items))


class Backwards(int):
    def __lt__(self, other):
        return int(self) > int(other)


print(sorted([Backwards(n) for n in (1, 3, 2)]), sorted([2, True, 1.0, 0]), sorted("bca", reverse=True), sorted([(1, "b"), (1, "a"), (0, "z")], key=lambda pair: pair[0], reverse=True))
print(sorted([[2], [1, 5], [1]]), sorted({"b": 1, "a": 2}), sorted([1, 2, 3], key=lambda n: -n), sorted([], key=5 and None), sorted([3, 1], key=str), sorted(["b", "A"], key=str.lower))
nan = float("nan")
print(sorted([2, nan, 1]), sorted([(1, nan), (1, nan)]), [float("nan")] < [float("nan")])
for wrong in (lambda: sorted(), lambda: sorted([1], None), lambda: sorted(iterable=[1]), lambda: sorted([1, 2], key=lambda: 1), lambda: sorted(5), lambda: sorted([1, 2, "a"], key=len), lambda: sorted([object(), object()])):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
