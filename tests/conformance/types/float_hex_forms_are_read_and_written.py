# float.hex gives an exact form, float.fromhex reads that and every looser one.
import sys

for number in (0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, sys.float_info.min, sys.float_info.max, float("inf"), -float("inf"), float("nan")):
    print(number, number.hex())
    assert number != number or float.fromhex(number.hex()) == number
for text in ("0x1p0", "1p1", "0X1.8P-1", " +0x.8 ", "-0x1.p3", "f", "0xf.fp0", "1e2", "0x1p+1023", "0x0.0000001p-1000", "inf", "-Infinity", "+INF", "nan", "-NaN", "0x1.fffffffffffff8p0", "0x1.fffffffffffff7p0",
             "0x1p-1075", "0x1.0000000000001p-1075", "0x0p99999999999999999999", "\t0x1p0\n"):
    print(repr(text), float.fromhex(text))
for text in ("", " ", "0x", "0x.", "0xp1", "1p", "0x1p1.5", "x1", "0x1 p1", "0x1p1024", "-0x1p99999", "--1", "0x1g", "infi", "nann", "0x1p0\x00", "0x1.fffffffffffff8p1023", "é", "1p 1", "0x1_0p0"):
    try:
        print(repr(text), float.fromhex(text))
    except (ValueError, OverflowError) as error:
        print(repr(text), type(error).__name__, error)
for wrong in (1, None, b"0x1"):
    try:
        float.fromhex(wrong)
    except TypeError as error:
        print(error)


class Length(float):
    def __new__(cls, value):
        return super().__new__(cls, value * 2)


print(type(Length.fromhex("0x1p0")).__name__, Length.fromhex("0x1p0"), Length(1).hex())
