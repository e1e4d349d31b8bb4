from _measure import measure


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def add(a, b=2, *, c=3):
    return a + b + c


def keyword_calls():
    total = 0
    for i in range(100_000):
        total += add(i, c=1)
    return total


assert measure("calls", lambda: fib(23), 92_735) == 28_657
assert measure("calls_with_keywords", keyword_calls, 100_000) == 100_000 * 99_999 // 2 + 300_000
