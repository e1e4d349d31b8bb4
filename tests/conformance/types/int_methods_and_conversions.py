print(int("42"), int(" -17 "), int("ff", 16), int("0xff", 16), int("0b101", 0), int("z", 36))
print(int("1_000"), int(3.99), int(-3.99), int(True), int())
print(int("١٢"), int(b"12"), int("9" * 30))
print((255).bit_length(), (-1).bit_length(), (0).bit_length(), (7).bit_count(), (5).as_integer_ratio(), (5).is_integer(), (5).conjugate(), (3).real, (3).imag,
      (3).numerator, (3).denominator)
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True), (5).to_bytes(),
      int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff", "big", signed=True), int.from_bytes([1, 2], "little"))
print(round(15, -1), round(25, -1), round(-15, -1), round(123456, -3), bin(-5), oct(8), hex(255))
print(str(-0), repr(10 ** 20))
for f in (
    lambda: int("abc"), lambda: int("1.5"), lambda: int(""), lambda: int("12", 1),
    lambda: int("2", 2), lambda: int([]), lambda: int(None), lambda: int(float("nan")),
    lambda: int(float("inf")), lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"),
    lambda: int("1__0"), lambda: int(3, 10), lambda: int("5", base="x"), lambda: (1).missing,
    lambda: int("a" * 10, 5), lambda: hex("a"), lambda: (1).to_bytes(1, "middle"),
):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError, AttributeError) as e:
        print(type(e).__name__, e)
class I:
    def __int__(self): return 7
class X:
    def __index__(self): return 8
print(int(I()), int(X()), [0] * X(), float(X()))
class MyInt(int):
    def __repr__(self): return f"MyInt({int(self)})"
    def __add__(self, o): return MyInt(int(self) + o)
m = MyInt(5)
print(m, m + 1, m - 1, type(m - 1).__name__, str(m), f"{m}", m == 5, {5: "x"}[m])
print(isinstance(m, int), m.__class__.__name__)
