import operator
import warnings

class Int(int):
    pass


class Float(float):
    pass


class Number:
    def __int__(self):
        return Int(3)

    def __index__(self):
        return Int(4)

    def __float__(self):
        return Float(5)


for action in (lambda: int(Number()), lambda: operator.index(Number()), lambda: float(Number()), lambda: [0] * 3 + [1, 2][:Number()], lambda: '%d' % Number(),
               lambda: hex(Number()), lambda: float(Float(1)), lambda: int(Int(1)), lambda: int(True)):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        result = action()
    print(result, type(result).__name__, [str(warning.message) for warning in caught])
