# int(text, base) takes prefixes that fit the base, underscores between digits, and digits of any script.
def show(*arguments, **keywords):
    try:
        print("=", int(*arguments, **keywords), arguments, keywords or "")
    except (ValueError, TypeError) as error:
        print(arguments, keywords or "", type(error).__name__, error)


for text in ("0b11", "0B11", "0o17", "0O17", "0xfF", "0XFf", "0", "00", "0_0", "007", "-0x1f", "+0b1", " 0x_f ", "0x__f", "0_x1", "0xg"):
    show(text, 0)
for text, base in (("0b11", 2), ("0b11", 16), ("0o7", 8), ("0o7", 10), ("0xf", 16), ("xf", 16), ("1_0", 3), ("_1", 3), ("1_", 3), ("1__1", 3), ("Zz", 36), ("3", 3), ("-z", 36)):
    show(text, base)
for base in (-1, 1, 37, 2 ** 70):
    show("1", base)
show("1", "2")
show("1", 2.0)
show("1", base=True)
show("1", None)
show(1, 2)
show(1.5, 0)
show(base=3)
show(b"0x1f", 16)
show(bytearray(b" 12\n"))
print(int(memoryview(b"12")))
show(b"1\xff")
show(b"1\x002")
show("1\x002")
show("٣٤")
show("٣४")
show("²")
show("½")
show("\u20031\u3000")
show("1 2")
show("- 1")
show("--1")
show("")
show("   ")
show("a" * 300)
show("'\"")
show(x=1)
show("1", 2, 3)
