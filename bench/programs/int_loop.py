from _measure import measure


def while_loop():
    i = total = 0
    while i < 300_000:
        if i % 3 == 0:
            total += i
        else:
            total -= 1
        i += 1
    return total


def for_loop():
    total = 0
    for i in range(300_000):
        total += i & 7
    return total


assert measure("int_loop", while_loop, 300_000) == 14_999_850_000 - 200_000
assert measure("int_for_range", for_loop, 300_000) == 1_050_000
