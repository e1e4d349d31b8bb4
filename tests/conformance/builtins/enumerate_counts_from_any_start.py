class Index:
    def __index__(self):
        return 5


print(list(enumerate("abc")))
print(list(enumerate("abc", 10)), list(enumerate("abc", start=-1)), list(enumerate(iterable="ab", start=2)))
print(list(enumerate("ab", Index())), list(enumerate("ab", 2**70)), list(enumerate("ab", 2**63 - 1)))
numbered = enumerate([1, 2])
print(iter(numbered) is numbered, type(numbered).__name__, next(numbered))
print(list(numbered), list(numbered))
for arguments, keywords in (((), {}), ((5,), {}), (("a", 1.5), {}), (("a", 1, 2), {}), (("a",), {"begin": 1}), (("a",), {"start": "x"})):
    try:
        print(enumerate(*arguments, **keywords))
    except TypeError as error:
        print(error)


class Numbered(enumerate):
    pass


print(type(Numbered("a")).__name__, list(Numbered("a", 3)), enumerate[int])
