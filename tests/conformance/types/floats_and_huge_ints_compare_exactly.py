# Comparing an int with a float never rounds the int.
import math
from fractions import Fraction

big = 2 ** 53
print(big + 1 == float(big + 1), big + 1 > float(big), float(big) < big + 1, big == float(big), hash(big) == hash(float(big)))
print(10 ** 22 == 1e22, 10 ** 23 == 1e23, 10 ** 23 > 1e23, 10 ** 23 < 1e23)
for huge in (10 ** 308, 10 ** 309, -(10 ** 400)):
    print([huge < n for n in (1e308, math.inf, -math.inf, math.nan, 0.0)], [huge == n for n in (1e308, math.inf, math.nan)], [n >= huge for n in (1e308, math.inf, -math.inf, math.nan)])
print(0.1 == Fraction(1, 10), Fraction(0.1) == 0.1, 0.5 == Fraction(1, 2), Fraction(1, 3) < 0.3333333333333334)
print(True == 1.0 == 1 == 1 + 0j, {1, 1.0, True, 1 + 0j, Fraction(1)}, hash(1) == hash(1.0) == hash(1j ** 4) == hash(Fraction(1)))
print(0.0 == -0.0, hash(0.0) == hash(-0.0), {0.0: "zero"}[-0.0], min(0.0, -0.0), max(-0.0, 0.0))
nan = math.nan
print(nan in [nan], nan == nan, [nan] == [nan], float("nan") in [nan], (nan,) < (nan,), sorted([3, nan, 1])[0:1])
print(hash(math.inf), hash(-math.inf), hash(-1), hash(-2), hash(-1.0), hash(12345.0), hash(2 ** 20 + 1))
print(hash(10 ** 100) == hash(Fraction(10 ** 100)), hash(2.0 ** 100) == hash(2 ** 100), hash(complex(0, 1)) == hash(1j), hash(complex(-1, 0)))
for compare in (lambda: 1 < 1j, lambda: 1.5 >= 2j, lambda: 1 < "1", lambda: 1.5 < None, lambda: [] < 1, lambda: True < b""):
    try:
        print(compare())
    except TypeError as error:
        print(error)
print(1 == 1j, 1j != 1, 10 ** 400 == 1j, complex(10 ** 22) == 10 ** 22, complex(1, 0) == True)
