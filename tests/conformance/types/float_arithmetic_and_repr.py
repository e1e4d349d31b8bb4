# oracle: 3.14
print(0.1 + 0.2, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 0.0001234, 1.0, -0.0, 1e22, 1e21, 5e-324, 2.5e-8)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), 2.0 ** 0.5, (-8) ** (1 / 3), 2 ** 0.5, 0.0 ** 0)
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, inf > 10 ** 400, nan == nan, nan != nan, nan < 1)
print([nan] == [nan], nan in [nan], min(nan, 1) if False else "")
print(1.5 == 1.5, 1 == 1.0, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 17 + 1 > 1e17, 0.5 in [0.5])
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.567, -2), round(0.5))
print(round(1.5), round(1e300), type(round(1.0, 0)).__name__)
print((0.5).as_integer_ratio(), (3.0).is_integer(), (1.5).hex(), float.fromhex("0x1.8p+1"))
print((-0.1).hex(), (2.0).conjugate(), (1.25).real)
print(float("1e3"), float(" 2.5 "), float("-.5"), float("1_0.5"), float("INF"), float("-Infinity"))
print(float("nAn"), float(True), float())
print(hash(1.0) == hash(1), hash(inf), hash(-inf), hash(1e100) == hash(int(1e100)))
for f in (
    lambda: float("x"), lambda: float(""), lambda: float([]), lambda: 1.5 + "a", lambda: int(nan),
    lambda: round(inf), lambda: 1.0 / 0, lambda: 0.0 ** -1, lambda: (inf).as_integer_ratio(),
    lambda: round(nan), lambda: 1.5 & 1, lambda: float("1.5.5"), lambda: 1.0 .missing,
):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError, ZeroDivisionError, AttributeError) as e:
        print(type(e).__name__, e)
print(sum([0.1] * 10), 0.1 * 3, 1e308 * 10, 4.35 * 100, 1.1 + 2.2, 3 * 1.1)
for x in (1e23, 9007199254740993.0, 1.7976931348623157e308, 2.2250738585072014e-308, 0.3, 2/3, 100.0, 1e5, 123456.789):
    print(x, repr(x) == str(x), float(repr(x)) == x)
