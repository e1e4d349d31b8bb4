# oracle: 3.14
# Which type results when bool, int, float, complex, Fraction and subclasses meet; reflected methods of a subclass go first.
from fractions import Fraction
import operator

values = [True, 2, 3.0, 1j, Fraction(1, 2)]
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.pow):
    print(op.__name__, [type(op(a, b)).__name__ for a in values for b in values])
for op in (operator.floordiv, operator.mod, operator.and_, operator.lshift, operator.matmul):
    row = []
    for a in values:
        for b in values:
            try:
                row.append(type(op(a, b)).__name__)
            except TypeError as error:
                row.append("-")
    print(op.__name__, row)


class Left(int):
    def __add__(self, other):
        return "Left.__add__"

    def __sub__(self, other):
        return NotImplemented


class Right(Left):
    def __radd__(self, other):
        return "Right.__radd__"

    def __rsub__(self, other):
        return "Right.__rsub__"


class Plain(Left):
    pass


print(Left(1) + Right(2), Right(1) + Left(2), 1 + Right(2), Left(1) + Plain(2), 1 + Plain(2), Left(3) - Right(1), 5 - Right(1), int(5) - Plain(2), Left(2) * Right(3), type(Left(2) * Right(3)).__name__)


class Float(float):
    def __radd__(self, other):
        return "Float.__radd__"


print(1 + Float(2), 1.0 + Float(2), Float(2) + 1, 1j + Float(2), True + Float(1))
for a, b in ((1, "a"), (1.5, "a"), (1j, []), (None, 1), ([], 1.0), ({}, {}), (int, 1), (Left(1), "x"), (b"a", 1), (range(2), 1)):
    for symbol in ("+", "-", "**", "//", "%", "<<", "@", "|"):
        try:
            print(symbol, eval(f"a {symbol} b"), end=" ")
        except TypeError as error:
            print(f"{error}", end="; ")
    print()
x = 5
for statement in ("x += 'a'", "x -= []", "x **= None", "x @= 1", "x //= 'a'", "x <<= 1.0", "x |= 'a'", "x %= None", "x &= 1.5", "x >>= 'a'", "x ^= {}", "x *= {}", "x /= 'a'"):
    try:
        exec(statement)
        print(x)
    except TypeError as error:
        print(error)
for expression in ("-'a'", "+[]", "~1.5", "~'a'", "-None", "abs('a')", "not 'a'", "divmod('a', 1)", "1 << -1", "1 >> -1", "2 ** -1", "0 ** -1" , "0 << 10 ** 30", "-1 >> 10 ** 30", "5 // 0", "5 % 0", "5.0 // 0", "5.0 % 0", "5 / 0", "5.0 / 0", "5j / 0", "divmod(5, 0)", "divmod(5.0, 0)", "0.0 ** -1"):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, type(error).__name__, error)
