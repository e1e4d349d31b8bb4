# float(text): spaces, underscores, digits of other scripts, special names, and exact rounding.
for text in ("1", " 1.5\n", "+.5", "5.", "1e5", "1E-5", "1_0.2_5e1_0", "inf", "-INFINITY", "+nAn", "1e400", "-1e400", "1e-400", "0x1p0", "٣.٥", "1e٣", "\u2003-7\u3000", "0" * 400 + "1", "1" + "0" * 309,
             "9007199254740993", "9007199254740992.99999999999999999", "2.2250738585072011e-308", "0.1e1000000000000000000000", "0e99999999999", "4.9e-324", "2.4e-324", "2.5e-324", "17976931348623158079" + "3" * 290):
    try:
        print(repr(text[:40]), repr(float(text)))
    except ValueError as error:
        print(repr(text[:40]), error)
for text in ("", " ", ".", "e5", "1e", "1e+", "1_", "_1", "1__0", "1_.5", "1._5", "1e_5", "1 2", "1.2.3", "--1", "+-1", "infinit", "na n", "1\x00", "½", "1,5", "0b1", "\ud800"):
    try:
        print(repr(text), float(text))
    except ValueError as error:
        print(repr(text), ascii(str(error)))
for value in (b"1.5", bytearray(b"-2e3"), b"\xd9\xa3", b"", memoryview(b"1.5"), None, [], 1j, "1".encode("utf-16")):
    try:
        print(float(value))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(float(), float(True), float(10 ** 22), float(2 ** 53 + 1))
for call in (lambda: float(10 ** 309), lambda: float(x=1), lambda: float(1, 2)):
    try:
        print(call())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
for number in (0.1, 1 / 3, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 100.0, 1e22, 1e23, 9007199254740993.0, 5e-324, 0.1 + 0.2):
    print(repr(number), str(number) == repr(number), float(repr(number)) == number)
