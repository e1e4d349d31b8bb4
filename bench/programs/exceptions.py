from _measure import measure


def raise_and_catch():
    caught = 0
    for i in range(20_000):
        try:
            raise ValueError
        except ValueError:
            caught += 1
    return caught


def deep(n):
    if n == 0:
        raise KeyError("bottom")
    return deep(n - 1)


def through_ten_frames():
    caught = 0
    for i in range(5_000):
        try:
            deep(10)
        except KeyError as e:
            caught += 1
    return caught


def no_error():
    total = 0
    for i in range(100_000):
        try:
            total += 1
        finally:
            total += 1
    return total


assert measure("raise_and_catch", raise_and_catch, 20_000) == 20_000
assert measure("raise_through_10_frames", through_ten_frames, 5_000) == 5_000
assert measure("try_without_error", no_error, 100_000) == 200_000
