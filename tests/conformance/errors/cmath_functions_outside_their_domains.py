import cmath


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: cmath.log(0))
attempt(lambda: cmath.log(1, 1))
attempt(lambda: cmath.log(2, 0))
attempt(lambda: cmath.log(0, 2))
attempt(lambda: cmath.log10(0))
attempt(lambda: cmath.atanh(1))
attempt(lambda: cmath.atan(1j))
attempt(lambda: cmath.exp(1000))
attempt(lambda: cmath.cosh(1000))
attempt(lambda: cmath.sin(complex(0, 1000)))
attempt(lambda: cmath.exp(complex(1, cmath.inf)))
attempt(lambda: cmath.sqrt('4'))
attempt(lambda: cmath.sqrt())
attempt(lambda: cmath.sqrt(1, 2))
attempt(lambda: cmath.log())
