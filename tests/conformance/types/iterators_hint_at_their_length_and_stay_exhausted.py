# __length_hint__ of the iterators of built-in types while they run, when their source changes, and after their end.
import operator

for source in ([1, 2, 3], (1, 2, 3), "abc", "aé😀", b"abc", bytearray(b"abc"), {1: 1, 2: 2, 3: 3}, {1, 2, 3}, range(3), range(2 ** 70, 2 ** 70 + 3), {1: 1, 2: 2, 3: 3}.items(), {1: 1, 2: 2, 3: 3}.values()):
    iterator = iter(source)
    hints = [iterator.__length_hint__()]
    next(iterator)
    hints.append(operator.length_hint(iterator))
    rest = list(iterator)
    hints.append(operator.length_hint(iterator))
    print(type(iterator).__name__, hints, len(rest), next(iterator, "exhausted"), list(iterator), iter(iterator) is iterator)
for lazy in (enumerate([1]), zip([1]), map(str, [1]), filter(None, [1]), (x for x in [1]), iter(int, 0)):
    print(type(lazy).__name__, operator.length_hint(lazy, 7), hasattr(lazy, "__length_hint__"))
items = [1, 2, 3]
iterator = iter(items)
next(iterator)
items.append(4)
print(iterator.__length_hint__(), list(iterator))
items.append(5)
print(list(iterator), iterator.__length_hint__())
back = reversed([1, 2, 3])
print(back.__length_hint__(), next(back), back.__length_hint__(), list(back), back.__length_hint__())
d = {"a": 1}
iterator = iter(d)
d["b"] = 2
print(iterator.__length_hint__())
for _ in range(2):
    try:
        next(iterator)
    except RuntimeError as error:
        print(error)
s = {1}
iterator = iter(s)
s.add(2)
try:
    next(iterator)
except RuntimeError as error:
    print(error)
d = {"a": 1}
for change in (lambda: d.pop("a"), lambda: d.clear()):
    d["a"] = 1
    iterator = iter(d.items())
    change()
    try:
        print(next(iterator, "end"))
    except RuntimeError as error:
        print(error)


class Hint:
    def __init__(self, answer):
        self.answer = answer

    def __length_hint__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


for answer in (5, 0, -1, "x", None, 1.5, NotImplemented, TypeError("t"), ValueError("v"), True):
    try:
        print(repr(answer), operator.length_hint(Hint(answer), 3))
    except Exception as error:
        print(repr(answer), type(error).__name__, error)
for call in (lambda: operator.length_hint([1], "a"), lambda: operator.length_hint(), lambda: operator.length_hint(5), lambda: operator.length_hint(5, -3), lambda: operator.length_hint([], 9)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
