# oracle: 3.14
# complex(text) reads what repr() shows, signs of zeros and special values included.
import math

for text in ("1", "1j", "-j", "+J", "1+2j", "1-j", " ( 1.5e3-2E-1j ) ", "(j)", "inf", "infj", "nan-infj", "-nan+nanj", "1e400j", "-0-0j", "1_0+2_0j", "٣j", ".5-.5J"):
    print(repr(text), complex(text))
for text in ("", "()", "1 + 2j", "1+2", "1j+2", "j1", "1+2j3", "(1", "1)", "((1))", "1+-2j", "++1", "1i", "1+2j ", "1+2jj", "(1+2j", "_1j", "1\x00", "infinity+infinityj", "+ 1"):
    try:
        print(repr(text), complex(text))
    except ValueError as error:
        print(repr(text), error)
for parts in ((0.0, 0.0), (0.0, -0.0), (-0.0, 0.0), (-0.0, -0.0), (1, -0.0), (math.inf, math.nan), (-math.inf, -math.inf), (math.nan, 0.0), (1e16, 1e-5)):
    z = complex(*parts)
    print(repr(z), str(z), z.real, z.imag, z.conjugate(), -z, bool(z))
print(complex(1.5), complex(real=1, imag=2), complex(imag=3), complex(), complex(True, False))
print(complex.from_number(3), complex.from_number(1.5), complex.from_number(2j))
for call in (
    lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]), lambda: complex(None), lambda: complex(1, None), lambda: complex(b"1"), lambda: complex("1", "2"),
    lambda: complex.from_number("1"), lambda: complex(1, 2, 3), lambda: complex(x=1), lambda: complex(10 ** 400), lambda: complex(real="1"),
):
    try:
        print(call())
    except (TypeError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)
for spec in ("", ".2f", "+.1e", "g", ">20", "<20.1f", "^20", ",.1f", "010", "=10", "n", "%", "d", "s", "#.0f", "z.1f"):
    try:
        print(repr(spec), repr(format(complex(1234.5, -0.04), spec)))
    except ValueError as error:
        print(repr(spec), error)
