# oracle: 3.14
# sum: any start but text, exact sums of floats by compensation, mixed kinds of numbers, and errors of the first item that does not fit.
from fractions import Fraction

print(sum([]), sum([], 5), sum((), []), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum({1: "a", 2: "b"}), sum(range(10 ** 6)), sum([2 ** 62] * 4), sum([True, True]), type(sum([True])), sum([1], start=2))
print(sum([0.1] * 10), sum([1e100, 1.0, -1e100, 1.0]), sum([1, 2.5, 3]), sum([1e308, 1e308]), sum([0.1, 0.2, 0.3]), sum([float("inf"), -float("inf")]), sum([1, 1j, 0.5]), sum([0.1j] * 10), sum([Fraction(1, 3)] * 3), sum([1.5], Fraction(1, 2)), sum([10 ** 400, 1]), sum([-0.0]), sum([-0.0], -0.0))
for call in (
    lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray()], bytearray()), lambda: sum([1, "a"]), lambda: sum([1.5, "a"]), lambda: sum([1j, None]), lambda: sum(5), lambda: sum(), lambda: sum([1], 2, 3), lambda: sum([[1]], ()), lambda: sum([1], None), lambda: sum([], start=""), lambda: sum([10 ** 400, 1.5]), lambda: sum([1.5, 10 ** 400]), lambda: sum(iterable=[1]), lambda: sum("12"),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + getattr(other, "amount", other))

    def __radd__(self, other):
        return Money(other + self.amount + 0.5)

    def __repr__(self):
        return f"${self.amount}"


start = [0]
print(sum([Money(1), Money(2)]), sum([Money(1)], Money(5)), sum([1, 2, Money(3), 4]), sum([[1]], start), start)


def broken():
    yield 1
    raise KeyError("middle")


try:
    sum(broken())
except KeyError as error:
    print("passed on", error)
