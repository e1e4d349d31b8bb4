# oracle: 3.14
VALUES = [1234567, -5, 0, 1234567.891, -0.0, "h\u00e9llo", 1.5 + 2.5j, True, 10**25, 0.5, 2.5, 1e16, 1e-5, float("inf"), float("nan")]
SPECIFICATIONS = ['d', ',d', '_d', '_b', '_x', ',x', '#x', '#010x', '+d', '-d', ' d', 'z', 'zd', '010', '=10', '^10', '*>10', '*<10', '*^11', 'c', '.2d', '.2', 'e', '.3e', 'f', '.0f', '#.0f', '.3f', ',.2f', '_.2f', '.,f', '._f', '.2,f', '.10_f', '.4_e', '020,.3f', '020,d', '%', '.1%', 'g', '.3g', '#g', 'G', 'E', 'n', 's', '.2s', '10s', '=10s', '010s', '+s', ' s', '#s', 'zs', ',s', '_s', 'z.1f', 'q', 'dd', '.', '10.', '1_,d', '1,_d', '1__d', ',n', '_n', '_c', '.,d', '._d', '.,s', 'r', 'X', 'o', '#o', '#b', 'b', '99999999999999999999d', '.99999999999999999999f', '.3,_f', 'é>10', '\u2028', '🎉^9', '+z#010,.2f', ' z', '.3', ',', '_', '.5,', 'z,.2', '+', '-', '<', '>', '=', '^', '0', '00', '<010', '=010', '0=10', '0<10', '06.2f', 'x<+8.1f', '10.3n', 'e>10', '.0e', '.0g', '.1g', '.0%', '.20f', '.17g', '+c', '#c', '5c', 'é']
for value in VALUES:
    for specification in SPECIFICATIONS:
        try:
            print(repr(value), specification, "=>", repr(format(value, specification)))
        except (ValueError, OverflowError) as error:
            print(repr(value), specification, "->", type(error).__name__, *error.args)
