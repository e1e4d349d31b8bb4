# oracle: 3.14
class Number:
    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, exponent, modulus=None):
        return ("pow", exponent, modulus)

    def __rpow__(self, base, modulus=None):
        return ("rpow", base, modulus)


def attempt(function, *arguments, **keywords):
    try:
        print(function.__name__, arguments if all(type(a) in (int, float) for a in arguments) else "", repr(function(*arguments, **keywords)))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


for pair in ((7, 3), (-7, 3), (7, -3), (-7, -3), (7.5, 2), (-7.5, 2), (2**70, 3**20), (7, 0), (7.0, 0), (1, float("inf")), (-1, float("inf")), (0.0, -1.0)):
    attempt(divmod, *pair)
attempt(divmod, Number(), 3)
attempt(divmod, 3, Number())
attempt(divmod, "x", 3)
attempt(divmod, 1j, 3)
for arguments in ((2, 10), (2, -1), (2, 0.5), (-8, 1 / 3), (0, 0), (0, -1), (0.0, -1), (2, 10, 1000), (3, -1, 7), (2, -1, 4), (2, 5, 0), (2, 5, -7), (-2, 5, 7), (2, 5, 1), (2.0, 5, 7), (10, 400)):
    attempt(pow, *arguments)
attempt(pow, base=2, exp=5, mod=9)
attempt(pow, Number(), 2)
attempt(pow, Number(), 2, 5)
attempt(pow, 2, Number())
attempt(pow, "x", 2)
attempt(pow, 2, "x", 3)
