# oracle: 3.14
from fractions import Fraction as F


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: F(1, 2) / 0)
attempt(lambda: F(1, 2) // 0)
attempt(lambda: F(1, 2) % 0)
attempt(lambda: divmod(F(1, 2), 0))
attempt(lambda: 1 / F(0))
attempt(lambda: F(0) ** -1)
attempt(lambda: F(1, 2) / 0.0)
attempt(lambda: F(1, 2) + 'x')
attempt(lambda: F(1, 2) % 1j)
attempt(lambda: F(1, 2) < 1j)
attempt(lambda: F(1, 2) < 'x')
