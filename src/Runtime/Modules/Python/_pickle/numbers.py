"""Numbers as the bytes they are in a pickle."""
import math

_SIGN = 1 << 63
_INFINITY = 0x7ff << 52
_NAN = 0xfff << 51


def float_to_bytes(number):
    """The eight bytes of a float, the sign first."""
    sign = _SIGN if math.copysign(1.0, number) < 0 else 0
    size = abs(number)
    if math.isnan(number):
        bits = _NAN
    elif math.isinf(number):
        bits = _INFINITY
    else:
        fraction, exponent = math.frexp(size)
        if size == 0 or exponent < -1021:
            # Zero, or smaller than what has all digits: the digits count from the smallest float.
            bits = int(math.ldexp(size, 1074))
        else:
            bits = (exponent + 1021 << 52) + int(math.ldexp(fraction, 53))
    return (sign | bits).to_bytes(8, 'big')


def float_from_bytes(data):
    bits = int.from_bytes(data, 'big')
    exponent, digits = bits >> 52 & 0x7ff, bits & (1 << 52) - 1
    if exponent == 0x7ff:
        size = math.nan if digits else math.inf
    elif exponent == 0:
        size = math.ldexp(digits, -1074)
    else:
        size = math.ldexp(digits | 1 << 52, exponent - 1075)
    return -size if bits & _SIGN else size


def int_to_bytes(number):
    """The shortest little-endian two's complement of an int; empty for 0."""
    if number == 0:
        return b''
    data = number.to_bytes((number.bit_length() >> 3) + 1, 'little', signed=True)
    if number < 0 and len(data) > 1 and data[-1] == 0xff and data[-2] & 0x80:
        data = data[:-1]
    return data
