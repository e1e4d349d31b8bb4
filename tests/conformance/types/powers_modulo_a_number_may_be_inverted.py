# oracle: 3.14
# pow() with three arguments: signs follow the modulus, and a negative exponent asks for an inverse.
def show(*arguments, **keywords):
    try:
        print(arguments, keywords or "", "=", pow(*arguments, **keywords))
    except Exception as error:
        print(arguments, keywords or "", type(error).__name__, error)


for base in (-7, 0, 3, 10):
    for exponent in (-2, 0, 5):
        for modulus in (11, -11, 1, -1):
            show(base, exponent, modulus)
show(3, -1, 6)
show(2, 5, 0)
show(2, -1, 0)
show(2, 10 ** 30, 10 ** 20 + 39)
show(2, -(10 ** 30), 10 ** 20 + 39)
show(True, 2, 3)
show(2.0, 2, 3)
show(2, 2.0, 3)
show(2, 2, 3.0)
show(2j, 2, 3)
show(2, 3, None)
show(base=2, exp=3)
show(base=2, exp=3, mod=5)
show(2, mod=5)
show(2)
show("a", 2)
show("a", 2, 3)
show(0, -1)
show(0.0, -1)
show(-8, 1 / 3)
show(2, -2)


class Ring(int):
    def __pow__(self, exponent, modulus=None):
        return ("Ring", int(exponent), modulus)

    def __rpow__(self, base, modulus=None):
        return ("reversed", base, modulus)


print(pow(Ring(2), 3), pow(Ring(2), 3, 4), pow(2, Ring(3)), Ring(2) ** 3, 2 ** Ring(5))
show(2, Ring(3), 4)
