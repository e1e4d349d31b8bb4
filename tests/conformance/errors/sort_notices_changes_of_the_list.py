def attempt(action):
    try:
        print(action())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


numbers = [3, 1, 2]


def changing(item):
    numbers.append(9)
    return item


attempt(lambda: numbers.sort(key=changing))
print(sorted(numbers))


class Clearing:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        items.clear()
        items.append('x')
        return self.value < other.value


items = [Clearing(3), Clearing(1), Clearing(2)]
attempt(items.sort)
print([item.value for item in items])
seen = []
watched = [3, 1, 2]
watched.sort(key=lambda item: seen.append(list(watched)) or item)
print(seen, watched)
broken = [1, 'a', 2]
attempt(broken.sort)
print(len(broken))
attempt(lambda: [1].sort(5))
attempt(lambda: sorted([1], key=5))
attempt(lambda: sorted([2, 1], reverse='x'))
