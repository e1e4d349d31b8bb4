# exit: 1
def leaf(n):
    try:
        raise ValueError(n)
    except ValueError as e:
        return e

raise ExceptionGroup("top", [leaf(1), ExceptionGroup("nested", [leaf(2), TypeError("no traceback")]), KeyError("k")])
