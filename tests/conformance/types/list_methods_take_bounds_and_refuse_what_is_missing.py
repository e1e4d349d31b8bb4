# oracle: 3.14
# index with start and stop, insert beyond the ends, remove of the first equal, pop, repetition, concatenation, comparison, and removal while iterating.
letters = list("abcabc")
print([letters.index("a", start) for start in (0, 1, -3)], letters.index("b", 0, 2), letters.index("c", -100, 100), letters.index("b", -2, 2 ** 70), letters.count("a"), letters.count("z"))
numbers = [1, 2, 3]
numbers.insert(-100, "first"); numbers.insert(100, "last"); numbers.insert(-1, "before"); numbers.insert(True, "one")
print(numbers)
numbers.remove(1); print(numbers, numbers.pop(), numbers.pop(0), numbers.pop(-2), numbers)
print([1, 2] * 2, 3 * [0], [1] * 0, [1] * -5, [1] * True, [1] + [2], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] == [1.0, 2.0], [1] == (1,), [1, [2]].__eq__([1, [2]]), [1].__lt__((2,)))
for call in (
    lambda: letters.index("z"), lambda: letters.index("a", 4), lambda: letters.index(), lambda: letters.index("a", "b"), lambda: letters.index("a", None), lambda: letters.remove("z"), lambda: letters.pop(99), lambda: [].pop(), lambda: letters.pop("a"), lambda: letters.pop(1.0), lambda: letters.insert(0), lambda: letters.insert("a", 1), lambda: letters.append(), lambda: letters.append(1, 2), lambda: letters.extend(5), lambda: letters.extend(), lambda: letters.count(), lambda: letters.sort(1),
    lambda: letters.sort(key=5), lambda: letters.sort(key=None, reverse="yes"), lambda: letters.sort(reverse=None), lambda: letters.sort(cmp=1), lambda: [1, "a"].sort(), lambda: [None, 1].sort(), lambda: [1j, 2j].sort(), lambda: [3, 1].sort(key=lambda x: 1 / 0), lambda: [1] + (2,), lambda: [1] * "a", lambda: [1] * 1.5, lambda: letters + None, lambda: letters.reverse(1), lambda: letters.copy(1), lambda: letters.clear(1), lambda: letters < (1,), lambda: [1] < ["a"], lambda: hash([]), lambda: list(5), lambda: list(1, 2), lambda: list(x=1),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
items = [1, 2, 3, 4, 5, 6]
for item in items:
    if item % 2:
        items.remove(item + 1)
print(items)
for item in (walk := [0, 1, 2]):
    if item < 5:
        walk.append(item + 3)
print(walk)
iterator = iter(short := [1, 2, 3])
print(next(iterator), iterator.__length_hint__())
short.clear()
print(list(iterator), iterator.__length_hint__())
short.extend("xyz")
print(list(iterator))
back = reversed(short)
print(next(back), back.__length_hint__())
short.pop(); short.pop()
print(list(back), back.__length_hint__())
