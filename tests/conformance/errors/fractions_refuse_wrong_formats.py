from fractions import Fraction as F


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for text in ('d', 's', 'x', '.3', '.f', '05', '<010f', 'z', '+-f', '5.5', '.3,', 'q'):
    attempt(lambda: format(F(1, 3), text))
