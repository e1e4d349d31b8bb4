# oracle: 3.14
# union() and its like take iterables, | and its like take sets; in-place forms, results of subclasses, copies, and frozenset hashes.
s = {1, 2, 3}
print(s.union([3, 4], "5"), s.union(), s.intersection([2, 3], (3,)), s.intersection(), s.difference([1], [2]), s.difference(), s.symmetric_difference([3, 4, 4]), s.issubset(range(9)), s.issuperset([]), s.isdisjoint("ab"), s.issubset([1]))
print(s <= {1, 2, 3}, s < {1, 2, 3}, s >= {1}, s > set(), s == frozenset(s), s != {1}, s | frozenset({9}), type(frozenset() | {1}).__name__, type({1} | frozenset()).__name__, {1}.__or__([1]), {1}.__le__([1]), {1} == [1], s - {1}, s & {1, 9}, s ^ {1, 9})
t = set("ab")
t.update("c", ["d"]); t.intersection_update("abcd", "bcd"); t.difference_update("b"); t.symmetric_difference_update("cz"); print(sorted(t))
t |= {"q"}; t &= {"q", "d"}; t -= {"d"}; t ^= {"w"}; print(sorted(t))
t.add("n"); t.discard("none"); t.discard("n"); t.remove("q"); print(t, t.pop(), t)
f = frozenset([1, 2])
print(f.copy() is f, frozenset(f) is f, frozenset() is frozenset(), s.copy() is s, set(s) is s, hash(f) == hash(frozenset([2, 1])), hash(frozenset()) == hash(frozenset("")), {f: "key"}[frozenset((1, 2))], frozenset({1, 2}) in {f}, {1, 2} in {f}, repr(f), repr(set()), repr(frozenset()), f | {3})
nested = {frozenset([1]), frozenset()}
print({1} in nested, nested.remove({1}), nested, nested.discard(set()), nested)


class Tags(set):
    pass


class Ice(frozenset):
    pass


print(type(Tags("a") | {1}).__name__, type(Tags("a").copy()).__name__, type(Tags("a").union("b")).__name__, Tags("a"), Ice("a"), type(Ice("a").copy()).__name__, type(Ice("a") | Ice("b")).__name__, Ice("a") == frozenset("a"), frozenset(Ice("a")) is Ice("a"), type(frozenset(Ice("a"))).__name__)
for call in (
    lambda: s | [1], lambda: s & "a", lambda: s - None, lambda: s ^ (1,), lambda: [1] | s, lambda: s < [1], lambda: s.__ior__([1]), lambda: exec("s |= [1]", {"s": {0}}), lambda: exec("s -= 'a'", {"s": {0}}), lambda: exec("f |= [1]", {"f": f}), lambda: s.add([]), lambda: s.add(), lambda: s.remove(9), lambda: s.remove([]), lambda: s.remove({9}), lambda: s.discard([]), lambda: set().pop(), lambda: s.union(5), lambda: s.update(5), lambda: s.update([[]]), lambda: [] in s, lambda: set(5), lambda: set(1, 2), lambda: frozenset(5),
    lambda: frozenset(1, 2), lambda: hash(s), lambda: f.add(1), lambda: s.issubset(5), lambda: s.isdisjoint(5), lambda: s.symmetric_difference(), lambda: s.symmetric_difference([1], [2]), lambda: s.copy(1), lambda: s.clear(1), lambda: {[]}, lambda: {1: 1}.keys() | s, lambda: s + s, lambda: s.__getitem__, lambda: frozenset([[]]), lambda: {*5}, lambda: s.intersection_update(1),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
