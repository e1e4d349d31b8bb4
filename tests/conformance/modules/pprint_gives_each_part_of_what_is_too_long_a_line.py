import collections
import dataclasses
import pprint
import types


@dataclasses.dataclass
class Order:
    customer: str
    parts: list
    secret: int = dataclasses.field(default=0, repr=False)


words = ["anchor", "bridge", "candle", "dragon", "engine"]
numbers = dict(zip(words, range(10000, 10005)))
values = [
    words, tuple(words), (words,), set(words), frozenset(words), numbers, [numbers, {"deep": [words, {1: words}]}],
    " ".join(words), [" ".join(words)], "first line\nsecond line, longer than the first\n", b"0123456789" * 5, [bytearray(b"abcdefgh" * 4)],
    collections.OrderedDict(numbers), collections.defaultdict(list, {word: [word] for word in words}), collections.Counter(numbers),
    collections.deque(words), collections.deque(words, 7), collections.ChainMap(numbers, {"flag": True}), collections.UserDict(numbers),
    types.MappingProxyType(numbers), types.SimpleNamespace(**numbers), Order("somebody", words, 3), numbers.keys(),
]
for value in values:
    for options in {"width": 30}, {"width": 30, "indent": 4}, {"width": 40, "compact": True}, {"width": 25, "depth": 1}:
        pprint.pprint(value, **options)

pprint.pprint({3: 1, "b": 2, None: 3})
pprint.pp({"b": 1, "a": 2})
pprint.pprint([12345678, {1234567: True}], underscore_numbers=True)
loop = [1]
loop.append(loop)
print(pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, "a"]), pprint.isreadable([object()]))
print(pprint.saferepr(loop) == f"[1, <Recursion on list with id={id(loop)}>]")
for options in {"indent": -1}, {"depth": 0}, {"width": 0}:
    try:
        pprint.pformat(1, **options)
    except ValueError as error:
        print(error)


class Shouting(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return object.upper(), False, False
        return super().format(object, context, maxlevels, level)


Shouting(width=20).pprint([words, "a"])
