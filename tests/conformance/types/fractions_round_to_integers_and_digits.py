import math
from fractions import Fraction as F

for number in (F(5, 2), F(7, 2), F(-5, 2), F(-7, 3), F(2, 3), F(6, 3)):
    print(number, int(number), math.floor(number), math.ceil(number), math.trunc(number), round(number), float(number))
print(round(F(22, 7), 2), round(F(12345, 2), -2), round(F(15), -1), round(F(25, 10), 0), round(F(1, 3), 5))
print(F(3.141592653589793).limit_denominator(1000), F(3.141592653589793).limit_denominator(10), F(4321, 8765).limit_denominator(10000))
print(F(1, 2).limit_denominator(1), F(3, 2).limit_denominator(1), F(-22, 7).limit_denominator(5))
