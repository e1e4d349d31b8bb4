class Rounds:
    def __round__(self, digits="not given"):
        return digits


def attempt(*arguments, **keywords):
    try:
        print(repr(round(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


for value in (0.5, 1.5, 2.5, -0.5, -1.5, 1e20, 0.49999999999999994, 2**53 + 0.0, True):
    attempt(value)
for value, digits in ((2.675, 2), (1.005, 2), (0.15, 1), (0.25, 1), (1234.5678, -2), (15, -1), (25, -1), (-25, -1), (1234, -5), (5, 3), (1e300, 5), (1.5, None), (2.5, 0), (-0.4, 0), (1e-10, 400), (1e10, -400)):
    attempt(value, digits)
attempt(float("nan"))
attempt(float("inf"))
attempt(float("inf"), 2)
attempt(Rounds())
attempt(Rounds(), None)
attempt(Rounds(), 3)
attempt(number=2.5, ndigits=0)
attempt("x")
attempt(1.5, "x")
attempt(1.5, 1.5)
attempt(10**30 + 5, -1)
attempt(2j)
attempt()
