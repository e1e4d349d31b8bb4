def loud(name, values):
    for value in values:
        print("from", name, value)
        yield value


print(list(zip()), list(zip("ab")), list(zip("abc", [1, 2])))
print(list(zip(loud("a", [1, 2]), loud("b", [1]))))
print(list(zip(loud("c", [1]), loud("d", [1, 2]))))


def attempt(*arguments, **keywords):
    try:
        print(list(zip(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


attempt("ab", [1, 2], strict=True)
attempt("abc", [1, 2], strict=True)
attempt("ab", [1, 2, 3], strict=True)
attempt("ab", [1, 2], (1, 2, 3), strict=True)
attempt("ab", "cd", "e", strict=True)
attempt("abc", 5)
attempt(5)
attempt("a", strict=5)
attempt("a", lenient=True)
pairs = zip([1], [2])
print(iter(pairs) is pairs, next(pairs), next(pairs, "end"))
print(list(zip(*[(1, "a"), (2, "b")])))
print(dict(zip("abc", range(3))))
values = iter(range(6))
print(list(zip(values, values, values)))
