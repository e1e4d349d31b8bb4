import cmath
import math


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print(cmath.polar(3 + 4j)[0], cmath.phase(-1), cmath.phase(complex(-1, -0.0)), cmath.phase(1j), cmath.polar(0))
print(cmath.rect(2, 0), cmath.rect(-2, 0), cmath.rect(0, 5), cmath.isclose(cmath.rect(1, math.pi), -1))
print(cmath.rect(math.inf, 0), cmath.rect(0, math.nan), cmath.rect(math.nan, 0), cmath.rect(math.inf, math.nan))
attempt(lambda: cmath.rect(1, math.inf))
attempt(lambda: cmath.rect('x', 1))
attempt(lambda: cmath.rect(1))
attempt(lambda: cmath.polar('x'))
