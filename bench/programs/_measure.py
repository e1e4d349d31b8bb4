"""Times a piece of work inside the program, so that start-up counts for nothing."""
from time import perf_counter

WARM_UP = 0.8
MEASURED = 0.4


def measure(name, work, units, repeats=5):
    """Prints the best seconds per unit of work(), which must give the same result each time.

    Work goes on for a while before it counts: an interpreter that compiles what is hot is measured once it has.
    """
    expected = work()
    end = perf_counter() + WARM_UP
    while perf_counter() < end:
        work()
    best = None
    end = perf_counter() + MEASURED
    while repeats > 0 or perf_counter() < end:
        start = perf_counter()
        result = work()
        elapsed = perf_counter() - start
        repeats -= 1
        assert result == expected, (name, result, expected)
        if best is None or elapsed < best:
            best = elapsed
    print(name, best / units)
    return expected
