# oracle: 3.14
from fractions import Fraction


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for text in ('', '3/', '/4', '1/2/3', '1..2', '3a', '1e', '- 1', '1__0', '1/-2', 'inf'):
    attempt(lambda: Fraction(text))
attempt(lambda: Fraction(1, 0))
attempt(lambda: Fraction('1/0'))
attempt(lambda: Fraction(1.5, 2))
attempt(lambda: Fraction('1', 2))
attempt(lambda: Fraction(None))
attempt(lambda: Fraction(float('inf')))
attempt(lambda: Fraction(float('nan')))
attempt(lambda: Fraction.from_float('1'))
attempt(lambda: Fraction(1, 2).limit_denominator(0))
attempt(lambda: setattr(Fraction(1, 2), 'numerator', 5))
