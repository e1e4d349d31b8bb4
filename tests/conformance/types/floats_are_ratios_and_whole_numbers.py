# oracle: 3.14
# What a float tells: the exact ratio, whether it is whole, the nearest ints; and how it rounds.
import math

for number in (0.0, -0.0, 0.5, -1.75, 0.1, 3.0, 1e22, 5e-324, 2.0 ** 53 + 2):
    print(number, number.as_integer_ratio(), number.is_integer(), number.conjugate(), number.real, number.imag, number.__trunc__(), number.__floor__(), number.__ceil__())
for number in (math.inf, -math.inf, math.nan):
    print(number, number.is_integer(), bool(number), number == number, number < 1, number > 1)
    for name in ("as_integer_ratio", "__trunc__", "__floor__", "__ceil__", "__round__", "__int__"):
        try:
            print(getattr(number, name)())
        except (ValueError, OverflowError) as error:
            print(name, type(error).__name__, error)
print([round(n) for n in (0.5, 1.5, 2.5, -0.5, -1.5, 0.49999999999999994, 1e20, 4503599627370497.5)])
print([round(n, 1) for n in (0.25, 0.35, 0.45, -0.25, 1.05, 2.675, 1e300)], round(2.675, 2), round(-0.04, 1), round(5e15 + 0.5, 0))
print([round(1234.5678, digits) for digits in (-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 20)], round(-1e-320, 310), round(math.nan, 2))
print(round(2.5, None), type(round(2.5, 0)), round(1.5, True))
print(float.from_number(3), float.from_number(2.5), float.from_number(True))
for wrong in ("1", None, 1j, b"1"):
    try:
        float.from_number(wrong)
    except TypeError as error:
        print(error)
print(float.__getformat__("double"), float.__getformat__("float"))
for wrong in ("int", 1):
    try:
        float.__getformat__(wrong)
    except (ValueError, TypeError) as error:
        print(error)
try:
    float.from_number(10 ** 400)
except OverflowError as error:
    print(error)
print(divmod(7.5, -2), divmod(-7.5, 2), divmod(-0.0, 3), divmod(0.0, -3), divmod(1e-20, -1), divmod(5.0, math.inf), divmod(-5.0, math.inf), divmod(math.inf, 2))
