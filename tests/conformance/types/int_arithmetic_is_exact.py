# oracle: 3.14
print(2 ** 100, 10 ** 50 // 7, -(10 ** 50) // 7, 10 ** 50 % 7, -(10 ** 50) % 7, divmod(-7, 2), divmod(7, -2))
print(9223372036854775807 + 1, -9223372036854775808 - 1, 4611686018427387904 * 2, 3037000500 ** 2)
print(-9223372036854775808 // -1)
print(9223372036854775807 * 9223372036854775807, abs(-9223372036854775808), -(-9223372036854775808))
print(1 << 100, (1 << 100) >> 98, -1 >> 10, -5 >> 1, 1 << 63, 1 << 64, 0 << 1000)
print(0xFF & ~0xF, 5 ^ -3, -8 | 3, (1 << 70) & (1 << 70) - 1, ~(1 << 70))
print(pow(3, 100, 7), pow(3, -1, 7), pow(2, -2), pow(-2, 3), pow(0, 0), pow(10, 20) - 1)
print(7 / 2, 10 ** 30 / 10 ** 29, 1 / 3, (2 ** 1000) / (2 ** 999), -7 / 2)
for f in (
    lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 0 ** -1,
    lambda: 1 << -1, lambda: 1 >> -1, lambda: pow(2, 3, 0), lambda: pow(2, -1, 4),
    lambda: 10 ** 400 / 1, lambda: float(10 ** 400), lambda: 1.0 // 0, lambda: 1.0 % 0,
):
    try:
        print(f())
    except (ZeroDivisionError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
fact = 1
for i in range(1, 31):
    fact *= i
print(fact, len(str(2 ** 1000)), 2 ** 64 == 18446744073709551616, hash(-1), hash(12345))
