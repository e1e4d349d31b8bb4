# oracle: 3.14
# With strict=True zip and map tell which iterable is shorter or longer; without it the shortest ends them.
def show(call):
    try:
        print(list(call()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: zip([1, 2], "ab", strict=True))
show(lambda: zip([1, 2], "a", strict=True))
show(lambda: zip([1], "ab", strict=True))
show(lambda: zip([1, 2], "ab", (1,), strict=True))
show(lambda: zip([1], "a", (1, 2), strict=True))
show(lambda: zip([], "a", "b", strict=True))
show(lambda: zip(strict=True))
show(lambda: zip([1], strict=True))
show(lambda: zip([1], "ab", strict=0))
show(lambda: map(pow, [2, 3], [4, 5], strict=True))
show(lambda: map(pow, [2, 3], [4], strict=True))
show(lambda: map(pow, [2], [4, 5], strict=True))
show(lambda: map(lambda *a: a, [1], [2], [3, 4], strict=True))
show(lambda: map(lambda *a: a, [1, 2], [3, 4], [5], strict=True))
show(lambda: map(str, [1, 2], strict=True))
show(lambda: map(lambda *a: a, "ab", [1], range(9)))
for call in (lambda: map(), lambda: map(str), lambda: map(str, strict=True), lambda: map(str, 5), lambda: map(None, [1]), lambda: map(str, [1], other=1), lambda: zip(5), lambda: zip([1], None), lambda: zip([1], other=True), lambda: map(str, [1], [2], 5), lambda: zip([1], strict=[1, 2][2:]), lambda: filter(), lambda: filter(None), lambda: filter(None, 5), lambda: filter(5, [1]), lambda: filter(None, [1], [2]), lambda: filter(function=None, iterable=[]), lambda: enumerate(), lambda: enumerate(5), lambda: enumerate([], "a"), lambda: enumerate([], start=1.5), lambda: enumerate([1], 1, 2), lambda: enumerate(start=1)):
    show(call)
source = iter(range(6))
print(list(zip(source, source)), list(zip([1, 2, 3], iter("ab"))), list(map(lambda a, b: a + b, iter([1, 2, 3]), iter([10]))))
left = iter([1, 2, 3])
print(list(zip(left, [1])), next(left))
left = iter([1, 2, 3])
print(list(zip([1], left)), next(left))
pairs = zip([1, 2], "x", strict=True)
print(next(pairs))
for _ in range(2):
    try:
        print(next(pairs))
    except (ValueError, StopIteration) as error:
        print(type(error).__name__, error)
print(list(enumerate("ab", 2 ** 63 - 1)), list(enumerate("ab", start=-1)), list(enumerate(iterable="x", start=10 ** 20)), next(enumerate("q")), list(filter(None, [0, 1, "", "a", [], None, 2.5])), list(filter(str.isdigit, "a1b2")))
print([type(x).__name__ for x in (map(str, []), zip(), filter(None, []), enumerate([]), reversed([]))], next(map(str, []), "end"), iter(m := map(str, [1])) is m)
