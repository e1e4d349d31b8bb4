"""Heaps in lists, and searching in sorted lists."""

import bisect
import heapq

heap = []
for item in [5, 3, 8, 1, 9, 2, 7]:
    heapq.heappush(heap, item)
print(heap, heapq.heappop(heap), heap, heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 10), heap)
items = [(i * 37) % 41 for i in range(41)]
heapq.heapify(items)
print(items, [heapq.heappop(items) for _ in range(10)])
print(heapq.nlargest(3, range(10)), heapq.nsmallest(3, "hello"), heapq.nlargest(2, [(1, "a"), (1, "b"), (0, "c")], key=lambda item: item[0]))
print(heapq.nsmallest(0, [1]), heapq.nsmallest(5, [2, 1]), heapq.nlargest(1, []), heapq.nsmallest(1, "ba"), heapq.nlargest(4, [(i % 3, i) for i in range(12)], key=lambda p: p[0]))
print(list(heapq.merge([1, 4, 7], [2, 5], [], [3])), list(heapq.merge("db", "ca", reverse=True)), list(heapq.merge(["a", "bbb"], ["cc"], key=len)))
for function, *arguments in ((heapq.heappop, []), (heapq.heapreplace, [], 1), (heapq.heapify, (1,)), (heapq.heappush, [1], "a")):
    try:
        function(*arguments)
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)

numbers = [1, 3, 3, 5]
print([bisect.bisect_left(numbers, n) for n in range(7)], [bisect.bisect(numbers, n) for n in range(7)])
bisect.insort(numbers, 4)
bisect.insort_left(numbers, 3)
print(numbers, bisect.bisect(numbers, 3, 0, 2), bisect.bisect_left(["a", "bb", "ccc"], 2, key=len), bisect.bisect_right((1, 2), 5))
try:
    bisect.bisect([1], 1, -1)
except ValueError as error:
    print(error)
