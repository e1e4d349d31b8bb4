# oracle: 3.14
# A range is compared, hashed, indexed, sliced and searched by arithmetic, for ints of any size.
big = range(10 ** 30, 10 ** 30 + 100, 7)
print(big[0], big[-1], big[3:5], 10 ** 30 + 14 in big, 10 ** 30 + 15 in big, big.index(10 ** 30 + 21), big.count(0), list(reversed(big))[-1] == 10 ** 30, big.start, big.stop, big.step)
print(range(0) == range(5, 5) == range(2, 1, 3), range(0, 3, 2) == range(0, 4, 2), range(1) == range(0, 1, 9), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), range(3) == [0, 1, 2], range(3) != range(3), {range(2): "r"}[range(0, 2, 1)])
r = range(10, -5, -3)
print(list(r), len(r), r[1:3], r[::-1], r[::2], r[-2:], r[5:], r[1], r[-1], 4 in r, 4.0 in r, 5 in r, "4" in r, 4 + 0j in r, True in range(2), r.index(4), r.count(4), r.count(5), repr(r), bool(range(0)), bool(r), max(r), sorted(r), *r)
for part in (slice(None), slice(1, None), slice(None, -1), slice(None, None, -2), slice(2, 100), slice(-100, 2), slice(4, 1), slice(4, 1, -1), slice(2 ** 70), slice(None, None, 2 ** 70)):
    print(part, range(0, 20, 3)[part], list(range(0, 20, 3)[part]))
huge = range(-(2 ** 70), 2 ** 70)
print(huge[2 ** 70], huge[2 ** 70:][:2], huge[::2 ** 69], 5 in huge, 2 ** 70 in huge, huge.index(3) == 2 ** 70 + 3, huge[-1] == 2 ** 70 - 1, bool(huge), next(iter(huge)) == -(2 ** 70), next(reversed(huge)) == 2 ** 70 - 1)
for call in (
    lambda: len(huge), lambda: huge[2 ** 71], lambda: r[9], lambda: r.__getitem__("a"), lambda: r.__getitem__(1.5), lambda: r.index(5), lambda: r.index("a"), lambda: r.index(10 ** 40), lambda: range(), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("a"), lambda: range(1, 2, 3, 4), lambda: range(stop=3), lambda: range(None), lambda: r < r, lambda: r + r, lambda: r * 2, lambda: setattr(r, "start", 1), lambda: r.nothing, lambda: type("R", (range,), {}), lambda: hash(r) == hash(range(10, -5, -3)), lambda: r.index(4, 1), lambda: r.__reduce__(), lambda: r[::0],
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Ten:
    def __index__(self):
        return 10


class Equal:
    def __eq__(self, other):
        return other == 2


print(range(Ten()), range(True, Ten(), 4), range(20)[Ten()], Equal() in range(5), range(5).index(Equal()), range(5).count(Equal()), type(range(True).stop), range(Ten()).stop == 10)
iterator = iter(range(3))
print(iterator.__length_hint__(), next(iterator), iterator.__length_hint__(), list(iterator), list(iterator), next(iterator, "done"), iterator.__reduce__()[1][0], type(iter(range(3))).__name__, type(iter(range(2 ** 70))).__name__)
