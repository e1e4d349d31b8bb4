# Format codes of float: exact rounding, alternate forms, zero padding, and special values.
def show(number, spec):
    try:
        print(f"{number!r:>24} {spec!r:10}", repr(format(number, spec)))
    except ValueError as error:
        print(f"{number!r:>24} {spec!r:10}", error)


for spec in ("", "e", "f", "g", "E", "F", "G", "n", "%", ".0f", "#.0f", ".0e", "#.0e", ".3g", "#.3g", ".3", "10.2f", "010.2f", "+.1f", " .1f", ",.2f", "_.2f", "+,.1f", "=+12.3f", "*^12.1f"):
    show(1234567.891, spec)
for number in (0.0, -0.0, 0.5, 1.5, 2.5, -0.4, 1e-5, 0.0001, 1e16, 1e15, 123456.0, 1e22, 5e-324, 1.7976931348623157e308):
    for spec in ("", ".0f", "g", ".1e", "z.0f"):
        show(number, spec)
for number in (float("inf"), -float("inf"), float("nan")):
    for spec in ("", "F", "08.1f", "+g", "%", "<6", ",", "010"):
        show(number, spec)
for spec in ("d", "s", "x", "c", ".f", ",n", "#", "__", ".", "10.", "zz", "q", ",,f", "1.2.3f", "f ", "\x00", "é", ".99999999999999999999f", "0<#z,"):
    show(1.5, spec)
