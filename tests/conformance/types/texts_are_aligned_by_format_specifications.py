# The format specification of str: fill, alignment, width and precision; what only numbers may have; None, lists and other objects.
def show(value, spec):
    try:
        print(repr(spec), repr(format(value, spec)))
    except (TypeError, ValueError) as error:
        print(repr(spec), type(error).__name__, error)


for spec in ("", "s", "10", "<10", ">10", "^10", "^11", "*^10", "é>8", "😀<7", ".2", "6.2", "<6.2s", "^.0", "0", "010", "05s", "<05", "{<6", "}>6", "<<6", "1", "  >6", "😀^3.1"):
    show("abc", spec)
for spec in ("=10", "+", "-5", " ", "#", "#s", ",", "_", "d", "f", "x", "c", "z", "=s", "+s", ",s", ".", ".s", "10.", "*", "*5", "ss", "q", "é", "99999999999999999999", ".99999999999999999999", "<", ">s", "05.1s", "0<5", "0=5"):
    show("abc", spec)
for value in (None, [1], (1,), {1: 2}, object, len, ..., NotImplemented, b"x", {1}, type, Exception("e"), slice(1)):
    show(value, "s")
    show(value, "")
print(f"{'abc':>{5}}|{'abc':{'*'}^{7}.{2}}|{'x':{''}}|{'left':<6}|{'right':>6}|{'a':🐍^3}", "{:>{}}".format("v", 4), format("ab", "=<5"), format("", ">3"), format("é😀", "^6"))


class Money(str):
    def __format__(self, spec):
        return f"${super().__format__(spec)}"


print(f"{Money('5')} {Money('5'):>3}", format(Money("7"), "<4") + "|", "{:^5}".format(Money("x")), "%s" % Money("p"))
