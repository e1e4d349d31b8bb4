# oracle: 3.14
r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], 5 in r, 6 in r, "a" in r, r.index(8))
print(r.count(8), r.count(9), r.start, r.stop, r.step, list(reversed(r)), bool(range(0)))
print(range(5), range(0, 5, 1) == range(5), range(0) == range(2, 2))
print(range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)), range(10, 0, -3))
print(list(range(10, 0, -3)), list(range(3, 0)), sum(range(101)), max(range(5)), range(10)[2:8:2])
print(10 ** 20 in range(10 ** 30), range(10 ** 20)[-1])
print(list(range(-3, 3)), range(True), [*range(2)], list(range(10 ** 20, 10 ** 20 + 3)))
print(range(0, 10 ** 20, 10 ** 19)[3], 2.0 in range(5), 2.5 in range(5), iter(range(3)).__next__())
print(type(iter(range(3))).__name__)
for f in (
    lambda: range(1.5), lambda: range(1, 2, 0), lambda: range(), lambda: range("a"),
    lambda: range(3)[5], lambda: range(5).index(9), lambda: range(3).start.missing,
    lambda: range(1, 2, 3, 4), lambda: setattr(range(3), "start", 1), lambda: len(range(10 ** 20)),
    lambda: range(3) + range(3), lambda: range(3)["a"],
):
    try:
        print(f())
    except (TypeError, ValueError, IndexError, AttributeError, OverflowError) as e:
        print(type(e).__name__, e)
