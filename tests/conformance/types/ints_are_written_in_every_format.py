# The format codes of int, and what each of them refuses.
def show(number, spec):
    try:
        print(f"{spec!r:12}", repr(format(number, spec)))
    except (ValueError, OverflowError) as error:
        print(f"{spec!r:12}", type(error).__name__, error)


for spec in ("", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "c", "n", "e", ".2e", "f", ".1f", "g", ".3g", "%", ".0%"):
    show(1234, spec)
print("signs, widths and separators")
for spec in ("+d", " d", "-d", "08d", "+08d", "*^9d", "=+9d", "0=9d", "<9d", ">9d", "^+9d", ",", "_", "_b", "_x", "#_x", "012,d", "#012_b", "_o", "x<#10x"):
    show(-48879, spec)
print("mistakes")
for spec in (".2d", ",b", ",x", ",n", "_n", "z", "zd", "s", "y", "+c", "#c", ",c", "_c", ".1c", "dd", "99999999999999999999d", "{}", ",_", "_,", ",,", "__", ".d"):
    show(65, spec)
show(-1, "c")
show(0x110000, "c")
show(10 ** 400, "e")
show(10 ** 400, "f")
show(10 ** 25, ",")
show(True, "")
show(True, "d")
show(False, "5")
