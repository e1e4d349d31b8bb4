from fractions import Fraction

print(Fraction(), Fraction(6, -4), Fraction(0.75), Fraction(Fraction(1, 2), Fraction(3, 4)), Fraction(True), repr(Fraction(7)))
for text in ('3/4', ' -3/6 ', '1.25', '-.5', '2.', '1e3', '1.5E-2', '1_000/3', '+7', '1 / 2', '0.1_5'):
    print(repr(text), repr(Fraction(text)))
print(Fraction.from_float(0.1), Fraction.from_float(3), Fraction(1, 3).as_integer_ratio(), Fraction(4, 2).is_integer())
