"""Heap queues: lists in which the smallest (or largest) item stands first."""

from _heapq import (
    heapify, heapify_max, heappop, heappop_max, heappush, heappush_max,
    heappushpop, heappushpop_max, heapreplace, heapreplace_max,
)

__all__ = [
    'heappush', 'heappop', 'heapify', 'heapreplace', 'heappushpop',
    'heappush_max', 'heappop_max', 'heapify_max', 'heapreplace_max',
    'heappushpop_max', 'nlargest', 'nsmallest', 'merge',
]


class _Descending:
    """A key that sorts the other way round."""

    __slots__ = ('key',)

    def __init__(self, key):
        self.key = key

    def __lt__(self, other):
        return other.key < self.key


def merge(*iterables, key=None, reverse=False):
    """Merge sorted inputs into one sorted iterator.

    The inputs must be sorted each; equal items keep the order of the inputs.
    """
    heap = []
    for order, iterable in enumerate(iterables):
        advance = iter(iterable).__next__
        try:
            item = advance()
        except StopIteration:
            continue
        heap.append(_entry(item, order, key, reverse, advance))
    heapify(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        try:
            item = entry[3]()
        except StopIteration:
            heappop(heap)
        else:
            heapreplace(heap, _entry(item, entry[1], key, reverse, entry[3]))


def _entry(item, order, key, reverse, advance):
    rank = item if key is None else key(item)
    return (_Descending(rank) if reverse else rank, order, item, advance)


def nsmallest(n, iterable, key=None):
    """The n smallest items, smallest first; as sorted(iterable, key=key)[:n]."""
    if n == 1:
        missing = object()
        best = min(iterable, default=missing, key=key)
        return [] if best is missing else [best]
    if n <= 0:
        return []
    return _select(n, iterable, key, descending=False)


def nlargest(n, iterable, key=None):
    """The n largest items, largest first; as sorted(iterable, key=key, reverse=True)[:n]."""
    if n == 1:
        missing = object()
        best = max(iterable, default=missing, key=key)
        return [] if best is missing else [best]
    if n <= 0:
        return []
    return _select(n, iterable, key, descending=True)


def _select(n, iterable, key, descending):
    # A heap of the best so far, the worst of them first; earlier items win among equals.
    if not descending:
        replace, build = heapreplace_max, heapify_max
        direction = 1
    else:
        replace, build = heapreplace, heapify
        direction = -1
    iterator = iter(iterable)
    best = []
    order = 0
    for item in iterator:
        best.append((item if key is None else key(item), order, item))
        order += direction
        if len(best) == n:
            break
    build(best)
    if len(best) == n:
        worst = best[0][0]
        for item in iterator:
            rank = item if key is None else key(item)
            if (worst < rank) if descending else (rank < worst):
                replace(best, (rank, order, item))
                worst = best[0][0]
                order += direction
    best.sort(reverse=descending)
    return [entry[2] for entry in best]
