from fractions import Fraction as F

a, b = F(3, 4), F(-5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, +a, abs(b))
print(a + 1, 1 - a, 2 * a, 1 / a, 7 // a, 7 % a, divmod(7, a), a + 0.25, 0.5 * a, a + 1j, 2j * a)
print(a ** 2, a ** -2, b ** 3, b ** -3, a ** 0, 2 ** F(3), 2 ** F(-3), 4 ** F(1, 2), a ** 0.5, 1.5 ** F(2))
print(sum(F(1, n) for n in range(1, 20)), F(1, 3) + F(1, 6) == F(1, 2))
