"""Every iterator of itertools, with its edge cases."""

import itertools as it
from itertools import islice


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: list(it.accumulate([1, 2, 3])))
show(lambda: list(it.accumulate([1, 2, 3], lambda a, b: a * b, initial=10)))
show(lambda: list(it.accumulate([])))
show(lambda: list(it.accumulate([], initial=1)))
show(lambda: list(it.batched("abcde", 2)))
show(lambda: list(it.batched("abcde", 2, strict=True)))
show(lambda: it.batched("abc", 0))
show(lambda: list(it.chain("ab", [1], ())))
show(lambda: list(it.chain.from_iterable(["ab", [1]])))
show(lambda: list(it.chain(5)))
show(lambda: list(it.combinations("abcd", 2)))
show(lambda: list(it.combinations("ab", 3)))
show(lambda: list(it.combinations("ab", 0)))
show(lambda: it.combinations("ab", -1))
show(lambda: list(it.combinations_with_replacement("abc", 2)))
show(lambda: list(it.combinations_with_replacement("", 2)))
show(lambda: list(it.compress("abcd", [1, 0, True])))
show(lambda: list(islice(it.count(5), 3)))
show(lambda: list(islice(it.count(1, -2), 3)))
show(lambda: list(islice(it.count(0.5, 0.25), 3)))
show(lambda: list(islice(it.count(2**63 - 2), 4)))
show(lambda: (it.count(), it.count(3), it.count(3, 2), it.count(1.5)))
show(lambda: it.count("a"))
show(lambda: list(islice(it.cycle("ab"), 5)))
show(lambda: list(it.cycle([])))
show(lambda: list(it.dropwhile(lambda x: x < 3, [1, 4, 2])))
show(lambda: list(it.takewhile(lambda x: x < 3, [1, 4, 2])))
show(lambda: list(it.filterfalse(None, [0, 1, ""])))
show(lambda: list(it.filterfalse(lambda x: x % 2, range(5))))
show(lambda: [(key, list(group)) for key, group in it.groupby("aabbca")])
show(lambda: [(key, list(group)) for key, group in it.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
show(lambda: [key for key, group in it.groupby("aabbca")])
show(lambda: [list(group) for group in [group for key, group in it.groupby("aab")]])
show(lambda: list(islice(range(10), 3)))
show(lambda: list(islice(range(10), 2, 8, 3)))
show(lambda: list(islice(range(10), 2, None)))
show(lambda: list(islice(range(10), None, None, 4)))
show(lambda: islice([], -1))
show(lambda: islice([], 1, -1))
show(lambda: islice([], 1, 2, 0))
show(lambda: islice([]))
show(lambda: islice([], "a"))
show(lambda: list(it.pairwise("abcd")))
show(lambda: list(it.pairwise("a")))
show(lambda: list(it.permutations("abc")))
show(lambda: list(it.permutations("abc", 2)))
show(lambda: list(it.permutations("ab", 3)))
show(lambda: list(it.permutations("abcd", 4))[-3:])
show(lambda: it.permutations("ab", "x"))
show(lambda: list(it.product("ab", [1, 2])))
show(lambda: list(it.product("ab", repeat=2)))
show(lambda: list(it.product()))
show(lambda: list(it.product("ab", [])))
show(lambda: it.product("ab", repeat=-1))
show(lambda: list(it.repeat("x", 3)))
show(lambda: list(islice(it.repeat("x"), 2)))
show(lambda: (it.repeat(1), it.repeat(1, 2), it.repeat(1, -5)))
show(lambda: list(it.starmap(pow, [(2, 3), [3, 2]])))
show(lambda: list(it.starmap(pow, [5])))
a, b = it.tee("abc")
print(next(a), next(a), list(b), list(a), it.tee([], 0), len(it.tee([], 3)))
a, b = it.tee(iter([1, 2, 3]))
c = b.__copy__()
print(next(b), list(c), list(a), list(b))
show(lambda: it.tee([], -1))
show(lambda: list(it.zip_longest("abc", [1], fillvalue="-")))
show(lambda: list(it.zip_longest()))
show(lambda: it.zip_longest("a", bad=1))


class Fails:
    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count == 3:
            raise ZeroDivisionError
        return self.count


for function in (it.accumulate, it.chain, it.cycle, it.pairwise, it.groupby, lambda x: islice(x, 10), lambda x: it.zip_longest(x, "abc"), lambda x: it.batched(x, 2), lambda x: it.tee(x)[0]):
    iterator = function(Fails())
    got = []
    try:
        for item in iterator:
            got.append(item)
    except ZeroDivisionError:
        print(len(got), "then ZeroDivisionError")
