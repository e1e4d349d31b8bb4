m = map(lambda x: x * 2, [1, 2, 3])
print(type(m).__name__, next(m), list(m), list(m), list(map(lambda a, b: (a, b), "abc", [1, 2])))
print(list(map(str, range(3))))
print(list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(list(zip("ab", [1, 2, 3], (True, False))), list(zip()), list(zip("a")), dict(zip("ab", "cd")))
print(list(enumerate("ab")), list(enumerate("ab", start=5)), list(enumerate([], 1)))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))))
print(list(reversed({"a": 1, "b": 2})))
print(all([]), any([]), all([1, 0]), any([0, "x"]), sum([1, 2], 10), sum([[1], [2]], []))
print(sum([0.5, 1]), sum(()), min(3, 1, 2), max([1, 5]), min("ba"), max([], default="d"))
print(min([3, -4], key=abs), max("a", "bb", key=len), sum([True, True]), sum(x for x in (1, 2)))
print(sum([1], start=5))
print(list(iter(lambda it=iter([1, 2, 3, 0, 5]): next(it), 0)), next(iter([]), "d"))
print(list(zip([1, 2], [3, 4], strict=True)), [*map(max, [1, 5], [3, 2])])
print(sorted(map(len, ["a", "bb"])))
z = zip([1, 2, 3], [4, 5])
for f in (
    lambda: list(zip([1], [], strict=True)), lambda: list(zip([], [1], strict=True)),
    lambda: max([]), lambda: min(), lambda: sum(["a"]), lambda: sum(["a"], ""),
    lambda: next(iter([])), lambda: map(), lambda: list(map(1, [1])), lambda: filter(None),
    lambda: list(zip(1)), lambda: enumerate(), lambda: reversed({1}), lambda: max(1),
    lambda: min(1, "a"), lambda: max(1, 2, default=3), lambda: all(1), lambda: iter(1, 2),
    lambda: sum(1), lambda: sum([1], b""), lambda: list(zip([1], [1], [], strict=True)),
    lambda: zip([], strct=True), lambda: map(str), lambda: enumerate(1), lambda: next([]),
):
    try:
        print(f())
    except (TypeError, ValueError, StopIteration) as e:
        print(type(e).__name__, e)
def gen():
    print("pulled")
    yield 1
    print("pulled")
    yield 2
print(next(map(str, gen())), next(filter(None, gen())), next(zip(gen())), any(gen()))
