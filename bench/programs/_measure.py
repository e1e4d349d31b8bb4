"""Times a piece of work inside the program, so that start-up counts for nothing."""
from time import perf_counter


def measure(name, work, units, repeats=9):
    """Calls work() some times and prints the best seconds per unit; work() gives a result that must be the same each time."""
    best = None
    expected = work()
    for _ in range(repeats):
        start = perf_counter()
        result = work()
        elapsed = perf_counter() - start
        assert result == expected, (name, result, expected)
        if best is None or elapsed < best:
            best = elapsed
    print(name, best / units)
    return expected
