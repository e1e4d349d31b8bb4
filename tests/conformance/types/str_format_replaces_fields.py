class P:
    x, y = 1, [10, 20]
    d = {"key": "value"}
    def __format__(self, spec): return f"P<{spec}>"
p = P()
print("{} {}".format(1, 2), "{1} {0} {1}".format("a", "b"), "{a} {b}".format(a=1, b=2))
print("{0.x} {0.y[1]} {0.d[key]}".format(p), "{p.x} {p:spec}".format(p=p), "{{}} {{{}}}".format(5))
print("{!r} {!s} {!a} {!r:>6}".format("é", "é", "é", "x"))
print("{:>10}|{:<10}|{:^10}|{:*^10}".format("r", "l", "c", "s"))
print("{:{w}.{p}f}|{:{}}".format(3.14159, "x", 5, w=8, p=2))
print("{:d} {:5d} {:<5d}| {:05d} {:+d} {: d} {:,} {:_} {:x} {:#X} {:o} {:#b} {:c} {:n}".format(1, 2, 3, 4, 5, 6, 1234567, 1234567, 255, 255, 8, 5, 65, 1234))
print("{:f} {:.1f} {:e} {:.2E} {:g} {:G} {:%} {:.1%} {:10.3f}| {:<10.2f}| {:+.1f} {:,.2f} {:012,.2f} {:.0f} {:#.0f}".format(1.5, 2.25, 12345.678, 0.00012, 1e10, 1e-10, 0.5, 0.123, 3.14159, 2.5, 1.0, 1234567.891, 1234.5, 2.5, 2.0))
print("{:s} {:.3s} {:5.2s}| {:}".format("abc", "abcdef", "xyz", "plain"))
print("{:=+8d} {:0=8d} {:#010x} {:>+8.2f}".format(5, -5, 255, 1.5))
print("{:010} {:<010}|".format(-1.5, 2))
print(format(3), format(3.0), format("s", ">4"), format(1e6, ","), format(12345.678, "_.1f"))
print(format(0.1, ".20f"), format(1e-20, "g"), format(123456789.0, "g"), format(float("inf"), "+"))
print(format(10**20, ",d"), format(True, "d"), format(True), format(-0.0, ".1f"))
print(format(-0.04, "z.1f"))
print("{[0]} {[k]}".format([1], {"k": 2}), "{0[0][1]}".format([[1, 2]]), "{}".format(None))
print("{:>5}".format(True), "{:5}|{:5}|".format("s", 1), "{a.x}{b}".format_map({"a": p, "b": 1}))
print("{:^+9.2f}|".format(-2.5), "{: >4}{:->4}".format(1, 2))
for f in (
    lambda: "{".format(), lambda: "}".format(), lambda: "{} {}".format(1),
    lambda: "{0} {}".format(1, 2), lambda: "{a}".format(), lambda: "{:d}".format("x"),
    lambda: "{:s}".format(1), lambda: "{:.2d}".format(1), lambda: "{:,s}".format("x"),
    lambda: "{!x}".format(1), lambda: "{:5}".format([1]), lambda: "{0.zz}".format(1),
    lambda: "{0[9]}".format([1]), lambda: "{:q}".format(1.0), lambda: "{:,x}".format(1),
    lambda: format(1, 2), lambda: "{:c}".format(-1), lambda: "{:.}".format(1.0),
    lambda: "{:=5}".format("s"), lambda: "{:+}".format("s"), lambda: "{:10.5}".format(5),
    lambda: "{".format(1), lambda: "{0".format(1), lambda: "{!}".format(1),
    lambda: "{0!r".format(1), lambda: "{:{}}".format(1),
):
    try:
        print(f())
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as e:
        print(type(e).__name__, e)
