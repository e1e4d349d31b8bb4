# oracle: 3.14
# Arithmetic of complex numbers: powers, quotients, mixed operands, and what is refused.
import math

print((1 + 2j) ** 0, (1 + 2j) ** 3, (1 + 2j) ** -2, (1 + 2j) ** 100, 0j ** 0, 0j ** 2, (2 + 0j) ** 0.5, (-1 + 0j) ** 0.5, 2 ** 1j, 1j ** 1j)
print((3 + 4j) / (1 - 2j), 1 / 1j, (1 + 1j) / 2, 2.0 / (1 + 1j), (1e300 + 1e300j) / (1e300 + 1e300j), abs(3 + 4j), abs(complex(1e308, 1e308) / 2))
print(1 + 2j - 1, 2 - (1 + 2j), -0.0 + 0j, 0 - 1j, -(0 - 1j), 1j * -1, (1 + 2j) * (3 - 1j), 1j * math.inf, complex(math.inf, 0) * 1j, 5 * 1j, 1.5 + 1j)
print(complex(0.0, -0.0) + 1.0, 1.0 + complex(0.0, -0.0), 1.0 - complex(0.0, 0.0), complex(-0.0, -0.0) - 1, 2 * complex(0.0, -0.0))
print((1 + 2j).__add__("a"), (1j).__eq__("a"), (1j).__lt__(1), (1 + 2j).__complex__(), (1 + 2j).__getnewargs__(), (1j).__pos__(), (1j).__radd__(2), (1j).__rtruediv__(2))
for attempt in (
    lambda: 1j / 0, lambda: 1j // 2, lambda: 1j % 2, lambda: divmod(1j, 2), lambda: 0j ** -1, lambda: 0j ** 1j, lambda: pow(1j, 2, 3), lambda: int(1j), lambda: float(1j), lambda: 1j < 2j,
    lambda: round(1j), lambda: 1j ** "a", lambda: abs(complex(1e308, 1.5e308)), lambda: math.floor(1j), lambda: (1e200 + 1e200j) ** 2, lambda: ~1j, lambda: 1j << 1, lambda: setattr(1j, "real", 2),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


class Phase(complex):
    def __complex__(self):
        return 9j


class Like:
    def __complex__(self):
        return 1 + 1j


class Indexed:
    def __index__(self):
        return 4


print(complex(Phase(1)), complex(Like()), complex(Indexed()), complex(Indexed(), Indexed()), type(Phase(1) + 1).__name__, Phase(2) == 2)
