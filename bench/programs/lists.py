from _measure import measure


def append_and_index():
    out = []
    for i in range(100_000):
        out.append(i)
    total = 0
    for i in range(len(out)):
        total += out[i]
    return total


def comprehension():
    return sum([x * x for x in range(100_000) if x & 1])


def sort():
    values = [(i * 7919) % 100_003 for i in range(50_000)]
    values.sort()
    return values[0], values[-1]


def sort_by_key():
    values = sorted(range(20_000), key=lambda x: -x)
    return values[0]


assert measure("list_append_index", append_and_index, 200_000) == 4_999_950_000
assert measure("list_comprehension", comprehension, 100_000) == 166_666_666_650_000
assert measure("list_sort", sort, 50_000)[0] == 0
assert measure("list_sort_by_key", sort_by_key, 20_000) == 19_999
