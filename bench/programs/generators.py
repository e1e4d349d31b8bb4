from _measure import measure


def count(n):
    for i in range(n):
        yield i


def sum_generator():
    return sum(count(100_000))


def for_generator():
    total = 0
    for x in count(100_000):
        total += x
    return total


def averager():
    total = 0
    while True:
        x = yield total
        total += x


def sends():
    g = averager()
    next(g)
    result = 0
    for i in range(100_000):
        result = g.send(1)
    return result


def generator_expression():
    return sum(x * 2 for x in range(100_000))


assert measure("generator_sum", sum_generator, 100_000) == 4_999_950_000
assert measure("generator_for", for_generator, 100_000) == 4_999_950_000
assert measure("generator_send", sends, 100_000) == 100_000
assert measure("generator_expression", generator_expression, 100_000) == 9_999_900_000
