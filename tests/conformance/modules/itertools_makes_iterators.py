import itertools as it
I = it.islice
print(list(I(it.count(), 3)), list(I(it.count(5, -2), 3)), list(I(it.count(0.5, 0.5), 3)))
print(list(I(it.cycle("ab"), 5)), list(it.repeat("x", 3)), it.count(3), it.repeat(1, 2))
print(it.repeat(5))
print(list(it.chain("ab", [1])), list(it.chain.from_iterable(["ab", "c"])))
print(list(I("abcdef", 2, None, 2)), list(I("abcdef", 1, 4)))
print(list(it.compress("abcd", [1, 0, 1, 0])), list(it.dropwhile(lambda x: x < 3, [1, 3, 2])))
print(list(it.takewhile(lambda x: x < 3, [1, 3, 2])), list(it.filterfalse(None, [0, 1, ""])))
print(list(it.starmap(pow, [(2, 3), (3, 2)])))
print(list(it.accumulate([1, 2, 3])), list(it.accumulate([3, 1, 2], max)))
print(list(it.accumulate([1, 2], initial=10)), list(it.accumulate([1, 2, 3], lambda a, b: a * b)))
print(list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)), list(it.product()))
print(list(it.permutations("abc", 2)), list(it.permutations([1, 2])))
print(list(it.combinations("abcd", 2)), list(it.combinations_with_replacement("ab", 2)))
print([(k, list(g)) for k, g in it.groupby("aabbbc")])
print([(k, list(g)) for k, g in it.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
print(list(it.zip_longest("abc", "x", fillvalue="-")), list(it.zip_longest([1], [2, 3])))
print(list(it.pairwise("abcd")), list(it.batched("abcdefg", 3)))
print([list(t) for t in it.tee([1, 2], 2)])
a, b = it.tee(iter([1, 2, 3]))
print(next(a), next(a), list(b), list(a), list(it.combinations([], 0)))
print(list(it.permutations([1], 2)), list(I([1, 2, 3], 0)), next(it.chain([], [1])))
print(list(it.chain()))
for f in (
    lambda: list(I([], -1)), lambda: it.repeat(), lambda: list(it.combinations("ab", -1)),
    lambda: list(it.batched("ab", 0)), lambda: it.count("a"),
    lambda: list(it.product("a", repeat=-1)), lambda: list(it.chain(3)),
    lambda: list(it.batched("abc", 2, strict=True)), lambda: I([1], 1, 2, 0),
    lambda: list(it.starmap(pow, [3])), lambda: it.cycle(),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
g = it.groupby("aab")
k1, g1 = next(g)
k2, g2 = next(g)
print(k1, list(g1), k2, list(g2))
