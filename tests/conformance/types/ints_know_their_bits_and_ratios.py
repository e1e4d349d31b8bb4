# oracle: 3.14
# What every int tells about itself: bits, ratio, parts, and how a whole number rounds.
for n in (0, 1, -1, 255, -256, 2 ** 63, -(2 ** 63), 2 ** 64 - 1, 10 ** 30):
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.is_integer(), n.conjugate() == n, n.real == n, n.imag, n.numerator == n, n.denominator)
print(True.bit_length(), True.as_integer_ratio(), type(True.real), type(True.conjugate()), type(True.numerator))
print([round(n, -1) for n in (5, 15, 25, -5, -15, 14, 16, 10 ** 20 + 5)])
print([round(n, -2) for n in (50, 150, 250, 149, 151, -50, -51)])
print(round(12345, -10), round(12345, 10), round(12345, None), type(round(True, 0)))
print(round(10 ** 30 + 5 * 10 ** 9, -10) - 10 ** 30, round(10 ** 30 + 15 * 10 ** 9, -10) - 10 ** 30)
print((7).__floor__(), (7).__ceil__(), (7).__trunc__(), (7).__int__(), (7).__index__(), (7).__float__(), (7).__bool__(), (0).__bool__())
print(type(True.__floor__()), type(True.__index__()), (7).__getnewargs__(), True.__getnewargs__())
print((5).__add__("a"), (5).__lt__(1.5), (5).__eq__(5.0), (5).__rsub__(3), (5).__rpow__(2), (5).__divmod__(0.5), (5).__neg__(), (5).__invert__())
for attempt in (
    lambda: (5).bit_length(1), lambda: int.bit_count("a"), lambda: (5).real.__class__.real.__get__("x"), lambda: (5).__setattr__("real", 1),
    lambda: round(5, 1.0), lambda: (5).__pow__(2, 0), lambda: (5).__floordiv__(0), lambda: (5).from_bytes(), lambda: (5).__round__(1, 2),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
