import warnings


def check(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "<source>", "eval")
    print(source, [str(warning.message) for warning in caught])


check("[[1, 2] [(lambda x, y: x)]]")
check("[(lambda x, y: x) [i, j]]")
check("[(lambda x, y: x) (3, 4)]")
check("['abc' [(lambda: 1)]]")
check("[[1, 2] [{3, 4}]]")
check("[[1, 2] [x]]")
