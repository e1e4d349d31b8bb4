# oracle: 3.14
print("%s %r %a" % ("é", "é", "é"), "%d %i %u" % (1, -2, 3.9))
print("%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42), "%x %X %o %#x %#o" % (255, 255, 8, 255, 8))
print("%f %.2f %8.3f %-8.1f| %e %E %.3e %g %G %g %g" % (3.14159, 2.5, 1.5, 2.25, 12345.678, 0.00012, 5.0, 1e10, 1e-10, 100000, 1000000))
print("%c%c" % (65, "b"), "%%", "%5s|%-5s|%.2s" % ("ab", "ab", "abcdef"))
print("%*d|%-*d|%.*f" % (6, 1, 4, 2, 2, 1.23456))
print("%(name)s is %(age)03d" % {"name": "Bob", "age": 7})
print("%s" % [1], "%s" % (None,), "%r" % ((1, 2),), "%s and %s" % ("a", {"k": 1}), "%5.1f%%" % 99.5)
print("%#.3g %g" % (1.0, 1.0), "%d" % 10 ** 2, "%d" % (10 ** 20), "%x" % -255)
print("%s %s" % (1, 2.0), "no args" % (), "%(a)s" % {"a": 1, "b": 2}, "%s" % {"a": 1}, "%+.1e" % 0)
print("%08.2f" % -3.14159, "%+5s|" % "a", "%i" % True, b"%d %s" % (1, b"x"), b"%x" % 255)
for f in (
    lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "%d" % None,
    lambda: "%z" % 1, lambda: "%" % 1, lambda: "%(a)s" % 1, lambda: "%(a)s" % {},
    lambda: "%c" % "ab", lambda: "%c" % -1, lambda: "%x" % 1.5, lambda: "abc" % 1,
    lambda: "%f" % "a", lambda: "%*d" % ("a", 1), lambda: "%s%" % 1, lambda: "%(a" % {"a": 1},
    lambda: "" % [1], lambda: "%c" % 1.5,
):
    try:
        print(f())
    except (ValueError, TypeError, KeyError, OverflowError) as e:
        print(type(e).__name__, e)
