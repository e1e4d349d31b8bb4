print(abs(-3), abs(-2.5), abs(3 + 4j), divmod(17, 5), divmod(-17, 5), divmod(17.5, 5), pow(2, 10))
print(pow(2, 10, 1000), pow(2.0, -1), round(3.14159, 3), round(2.5), round(7), round(-1.5))
print(round(1234, -2), bin(10), oct(64), hex(-255), chr(97), ord("a"))
print(int.__pow__(2, 3), round(1.005, 2), round(1e20), round(0.1 + 0.2, 10), hash(3))
print(hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), id(None) == id(None), len("abc"))
print(bool("x"), complex(1), float("1"), int("7"))
for f in (
    lambda: abs("a"), lambda: round("a"), lambda: round(1.5, "a"), lambda: bin(1.5),
    lambda: divmod(1), lambda: pow(1), lambda: pow(2.0, 2, 3), lambda: len(5), lambda: abs(),
    lambda: round(None), lambda: oct("7"), lambda: pow(2, 0.5, 3), lambda: len(), lambda: abs(1, 2),
    lambda: hash(), lambda: ord(),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
