from fractions import Fraction as F

half = F(1, 2)
print(half == 0.5, half == 0.5 + 0j, half == 1, F(4, 2) == 2, half != F(2, 4), half == 'x')
print(half < 0.75, half <= 0.5, half > 0, half >= F(2, 3), 1 > half, 0.1 < F(1, 10), F(1, 10) < 0.1)
inf, nan = float('inf'), float('nan')
print(half < inf, half > -inf, half == inf, half == nan, half < nan, half >= nan)
print(sorted([F(1, 3), 0.25, 1, F(-1, 2)]), max(F(1, 3), 0.3), bool(F(0)), bool(half))
